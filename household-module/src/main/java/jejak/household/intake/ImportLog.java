package jejak.household.intake;

import java.time.LocalDate;
import java.util.List;
import jejak.household.events.ImportEvent;
import jejak.kernel.Actor;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;

/** The log of one file: hands each command to its decision and puts on record what was decided. */
class ImportLog {

    /** Read by Axon only, and null until the first event: an empty text would become the first event's stream. */
    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable")
    private @Nullable String importId;

    private ImportState state = ImportState.UNKNOWN;

    /** Loads what is there, so that a second beginning is refused in words of its own. */
    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(StartImport c, @MetaDataValue(value = Actor.TODAY, required = true) String today) {
        say(c.decide(state, LocalDate.parse(today)));
    }

    @CommandHandler
    void handle(FinishImport c, @MetaDataValue(value = Actor.ID, required = true) String officer) {
        say(c.decide(state, officer));
    }

    @CommandHandler
    void handle(ReleaseImportRows c, @MetaDataValue(value = Actor.ID, required = true) String officer) {
        say(c.decide(state, officer));
    }

    @EventSourcingHandler
    void on(ImportEvent e, @MetaDataValue(Actor.ID) @Nullable String account) {
        importId = e.importId();
        state = state.evolve(e, account == null ? "" : account);
    }

    private static void say(List<ImportEvent> decided) {
        decided.forEach(AggregateLifecycle::apply);
    }
}

package jejak.deliberation.publication;

import java.time.LocalDate;
import jejak.deliberation.events.VillageListEvent;
import jejak.kernel.Actor;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;

/** The log of one list: every version that was ever put up, and when it was taken down. */
class VillageList {

    /** Read by Axon only. */
    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable")
    private @Nullable String listId;

    private VillageListState state = VillageListState.NEVER;

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(
            PublishVillageList c,
            @MetaDataValue(value = Actor.TODAY, required = true) String today,
            RecipientLists lists) {
        c.check();
        AggregateLifecycle.apply(c.decide(state, lists.of(c.which(), LocalDate.parse(today), state.named())));
    }

    /** Also where there never was one, so that this is refused in words. */
    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(WithdrawVillageList c) {
        AggregateLifecycle.apply(c.decide(state));
    }

    @EventSourcingHandler
    void on(VillageListEvent e) {
        listId = e.listId();
        state = state.evolve(e);
    }
}

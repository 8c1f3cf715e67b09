package jejak.aid.quota;

import java.time.LocalDate;
import jejak.aid.events.QuotaEvent;
import jejak.aid.rulepack.RulePack;
import jejak.aid.rulepack.RulePacks;
import jejak.kernel.Actor;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;

/** The log of the places of one category and year. */
class PlaceBook {

    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // Axon reads it
    private @Nullable String quotaId;

    private Places state = Places.UNOPENED;

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(SetQuota c, @MetaDataValue(Actor.TODAY) String today, RulePacks packs, PlacesBefore before) {
        Subject subject = Subject.of(c.budgetLineId(), c.category());
        RulePack pack = packs.require(subject.regencyCode(), subject.year(), LocalDate.parse(today));
        open(subject, pack, before);
        append(c.decide(state, subject.regencyCode()));
    }

    /** Opens the book when it is not, and takes over what the pack says newly. */
    void open(Subject subject, RulePack pack, PlacesBefore before) {
        if (state.opened() == null) {
            append(subject.opened(pack, before));
        }
        subject.newQuotas(pack, state).forEach(PlaceBook::append);
    }

    Places state() {
        return state;
    }

    static void append(QuotaEvent event) {
        AggregateLifecycle.apply(event);
    }

    @EventSourcingHandler
    void on(
            QuotaEvent e,
            @MetaDataValue(Actor.ID) @Nullable String actor,
            @MetaDataValue(Actor.EFFECTIVE_DATE) @Nullable String effectiveDate) {
        quotaId = e.quotaId();
        state = state.evolve(e, actor, effectiveDate == null ? null : LocalDate.parse(effectiveDate));
    }
}

package jejak.aid.budget;

import java.time.LocalDate;
import jejak.aid.events.BudgetEvent;
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

/** The log of one budget line. */
class BudgetLine {

    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // Axon reads it
    private @Nullable String budgetLineId;

    private BudgetState state = BudgetState.UNOPENED;

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(OpenBudget c) {
        AggregateLifecycle.apply(c.decide(state));
    }

    @CommandHandler
    void handle(ReviseBudget c) {
        AggregateLifecycle.apply(c.decide(state));
    }

    @CommandHandler
    void handle(PlanTranche c, @MetaDataValue(Actor.TODAY) String today, RulePacks packs) {
        AggregateLifecycle.apply(c.decide(state, packs, LocalDate.parse(today)));
    }

    @EventSourcingHandler
    void on(BudgetEvent e, @MetaDataValue(Actor.ID) @Nullable String actor) {
        budgetLineId = e.budgetLineId();
        state = state.evolve(e, actor);
    }
}

package jejak.aid.rulepack;

import jejak.aid.events.RulePackEvent.RulePackActivated;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;

/** The log of one rule pack. */
class RulePackLog {

    @AggregateIdentifier
    private @Nullable String rulePackId;

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(ActivateRulePack c) {
        AggregateLifecycle.apply(c.decide(rulePackId != null));
    }

    @EventSourcingHandler
    void on(RulePackActivated e) {
        rulePackId = e.rulePackId();
    }
}

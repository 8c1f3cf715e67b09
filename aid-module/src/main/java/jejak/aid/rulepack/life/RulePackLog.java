package jejak.aid.rulepack.life;

import java.time.LocalDate;
import jejak.aid.events.RulePackEvent;
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

/** The log of one rule pack. */
class RulePackLog {

    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // Axon reads it
    private @Nullable String rulePackId;

    private RulePackLife life = RulePackLife.NONE;

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(DraftRulePack c) {
        AggregateLifecycle.apply(c.decide(life));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(SimulateRulePack c, Simulations simulations) {
        AggregateLifecycle.apply(c.decide(life, simulations));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(ApproveRulePack c, @MetaDataValue(Actor.ID) @Nullable String actor) {
        AggregateLifecycle.apply(c.decide(life, actor));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(ActivateRulePack c) {
        AggregateLifecycle.apply(c.decide(life));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(SupersedeRulePack c, RulePacks packs) {
        AggregateLifecycle.apply(c.decide(life, packs));
    }

    @CommandHandler
    void handle(KeepRulePackDay c, @MetaDataValue(value = Actor.TODAY, required = true) String today) {
        c.decide(life, LocalDate.parse(today)).forEach(AggregateLifecycle::apply);
    }

    @EventSourcingHandler
    void on(RulePackEvent e, @MetaDataValue(Actor.ID) @Nullable String actor) {
        rulePackId = e.rulePackId();
        life = life.evolve(e, actor);
    }
}

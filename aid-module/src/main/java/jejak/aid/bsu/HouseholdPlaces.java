package jejak.aid.bsu;

import jejak.aid.bsu.Enrolment.Desk;
import jejak.aid.events.BsuEvent.BenefitTerminated;
import jejak.aid.events.BsuEvent.BsuRecipientNominated;
import jejak.aid.events.PlaceEvent.RecipientPromoted;
import jejak.aid.quota.PromoteRecipient;
import jejak.aid.quota.ReplaceRecipient;
import jejak.aid.rulepack.RulePacks;
import jejak.kernel.Actor;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateLifecycle;

/** The part of a household's log that says whose turn came, and whose place went to whom. */
class HouseholdPlaces extends HouseholdAidLog {

    @CommandHandler
    void handle(PromoteRecipient c, MetaData said, RulePacks packs, Succession succession) {
        Desk desk = HouseholdAid.desk(said, c.year(), state, packs);
        succession.promote(c, state, hands, desk, AggregateLifecycle::apply);
    }

    @CommandHandler
    void handle(ReplaceRecipient c, MetaData said, RulePacks packs, Succession succession) {
        TerminateBenefit end =
                new TerminateBenefit(c.householdId(), c.programme(), c.category(), c.year(), c.reason(), c.lastMonth());
        hands.checkHold(end.benefit(), (String) said.get(Actor.ID));
        Desk desk = HouseholdAid.desk(said, c.year(), state, packs);
        BenefitTerminated ended = end.decide(state);
        end.checkDay(state, desk.on());
        succession.replace(c, state, ended, desk, AggregateLifecycle::apply);
    }

    void takeTurn(RecipientPromoted turn, BsuRecipientNominated nominated) {
        AggregateLifecycle.apply(turn).andThenApply(() -> nominated);
    }
}

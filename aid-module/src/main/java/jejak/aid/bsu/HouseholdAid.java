package jejak.aid.bsu;

import java.time.LocalDate;
import java.util.Optional;
import jejak.aid.bsu.Enrolment.Desk;
import jejak.aid.bsu.benefit.Benefit;
import jejak.aid.bsu.fault.FourEyesFault;
import jejak.aid.budget.TranchePlan;
import jejak.aid.budget.TranchePlans;
import jejak.aid.events.BsuEvent;
import jejak.aid.events.BsuEvent.BenefitTerminated;
import jejak.aid.events.BsuEvent.BsuDisbursementInstructed;
import jejak.aid.events.BsuEvent.BsuRecipientDetermined;
import jejak.aid.events.BsuEvent.BsuRecipientNominated;
import jejak.aid.events.PaymentEvent.BsuDisbursementReinstructed;
import jejak.aid.rulepack.RulePack;
import jejak.aid.rulepack.RulePacks;
import jejak.kernel.Actor;
import jejak.kernel.Rejected;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.jspecify.annotations.Nullable;

/** The aid part of a household's log. */
class HouseholdAid extends HouseholdAidLog {

    @CommandHandler
    void handle(NominateRecipient c, MetaData said, RulePacks packs, Enrolment enrolment) {
        String actor = (String) said.get(Actor.ID);
        LocalDate today = today(said);
        day(said).ifPresent(day -> NominateRecipient.checkDay(day, registeredOn));
        BsuEvent decided = c.decide(state, packs, today, firstMonthHere);
        Desk desk = desk(said, c.year(), state, packs);
        c.checkHands(hands, actor, desk.ruledBy());
        if (decided instanceof BsuRecipientNominated nominated) {
            day(said).ifPresent(day -> c.checkVillage(day, state.family(), desk.pack()));
            enrolment.nominate(nominated, state, desk, AggregateLifecycle::apply);
        } else {
            AggregateLifecycle.apply(decided);
        }
    }

    void determine(BsuRecipientDetermined row) {
        AggregateLifecycle.apply(row);
    }

    @CommandHandler
    void handle(DisburseBsu c, MetaData said, RulePacks packs, TranchePlans plans) {
        BsuEvent decided = c.decide(state, packs, plans, today(said));
        if (decided instanceof BsuDisbursementInstructed payment) {
            checkOrder(payment, said, packs, plans);
        }
        AggregateLifecycle.apply(decided);
    }

    @CommandHandler
    void handle(RetryPayment c, MetaData said, RulePacks packs, TranchePlans plans) {
        Object decided = c.decide(state, packs, today(said));
        if (decided instanceof BsuDisbursementReinstructed again) {
            checkOrder(again.asInstructed(), said, packs, plans);
        }
        AggregateLifecycle.apply(decided);
    }

    @CommandHandler
    void handle(
            ConfirmPayment c,
            @MetaDataValue(Actor.TODAY) String today,
            @MetaDataValue(Actor.ID) @Nullable String actor,
            RulePacks packs) {
        hands.checkOutcome(c.paymentId(), actor);
        c.checkHands(state, actor);
        AggregateLifecycle.apply(c.decide(state, packs, LocalDate.parse(today)));
    }

    @CommandHandler
    void handle(
            FailPayment c, @MetaDataValue(Actor.TODAY) String today, @MetaDataValue(Actor.ID) @Nullable String actor) {
        hands.checkOutcome(c.paymentId(), actor);
        AggregateLifecycle.apply(c.decide(state, LocalDate.parse(today)));
    }

    @CommandHandler
    void handle(
            ReturnFunds c, @MetaDataValue(Actor.TODAY) String today, @MetaDataValue(Actor.ID) @Nullable String actor) {
        hands.checkOutcome(c.paymentId(), actor);
        c.decide(state, LocalDate.parse(today)).forEach(AggregateLifecycle::apply);
    }

    @CommandHandler
    void handle(SuspendBenefit c, MetaData said) {
        hands.checkHold(c.benefit(), (String) said.get(Actor.ID));
        BsuEvent decided = c.decide(state);
        day(said).ifPresent(day -> holds.check(state.requireBenefit(c.benefit()), day));
        AggregateLifecycle.apply(decided);
    }

    @CommandHandler
    void handle(ResumeBenefit c, MetaData said) {
        hands.checkResumption(c.benefit(), (String) said.get(Actor.ID));
        BsuEvent decided = c.decide(state);
        day(said).ifPresent(day -> holds.check(state.requireBenefit(c.benefit()), day));
        AggregateLifecycle.apply(decided);
    }

    @CommandHandler
    void handle(TerminateBenefit c, MetaData said, Enrolment enrolment) {
        hands.checkHold(c.benefit(), (String) said.get(Actor.ID));
        BenefitTerminated end = c.decide(state);
        day(said).ifPresent(day -> c.checkDay(state, day));
        enrolment.leave(end, state);
        AggregateLifecycle.apply(end);
    }

    /** Whether these hands may tell the bank to pay, on the day on which they say they did. */
    private void checkOrder(BsuDisbursementInstructed order, MetaData said, RulePacks packs, TranchePlans plans) {
        String actor = (String) said.get(Actor.ID);
        Optional<TranchePlan> plan = plans.find(order.budgetLineId(), order.category(), order.tranche());
        boolean named = state.payees().anyNamedBy(order.recipientPersonId(), actor);
        new Rejected.Checks().that(!named, "", FourEyesFault.SAME_HAND_AS_PAYEE).done();
        DisburseBsu.checkHands(
                hands,
                new Benefit.Key(order.programme(), order.category(), order.year()),
                actor,
                plan.flatMap(TranchePlan::planner),
                packs.activatedBy(packs.require(state.family().regencyCode(), order.year(), today(said))));
        day(said).ifPresent(day -> OrderDay.check(state, order, plan, day));
    }

    /** Who acts, and when, by what travels with the command. */
    static Desk desk(MetaData said, int year, HouseholdAidState family, RulePacks packs) {
        LocalDate today = today(said);
        RulePack pack = packs.require(family.family().regencyCode(), year, today);
        return new Desk((String) said.get(Actor.ID), today, day(said).orElse(today), pack, packs.activatedBy(pack));
    }

    private static LocalDate today(MetaData said) {
        return LocalDate.parse((String) said.get(Actor.TODAY));
    }

    /** The day on which the command says it happened. */
    private static Optional<LocalDate> day(MetaData said) {
        return Optional.ofNullable((String) said.get(Actor.EFFECTIVE_DATE)).map(LocalDate::parse);
    }
}

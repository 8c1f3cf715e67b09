package jejak.aid.bsu;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import jejak.aid.bsu.benefit.Benefit;
import jejak.aid.bsu.benefit.Benefit.Stage;
import jejak.aid.bsu.benefit.Payment;
import jejak.aid.bsu.fault.BsuFault;
import jejak.aid.delivery.Beside;
import jejak.aid.eligibility.FamilyFacts;
import jejak.aid.events.BsuEvent;
import jejak.aid.events.BsuEvent.BenefitResumed;
import jejak.aid.events.BsuEvent.BenefitSuspended;
import jejak.aid.events.BsuEvent.BenefitTerminated;
import jejak.aid.events.BsuEvent.BsuDisbursementInstructed;
import jejak.aid.events.BsuEvent.BsuPaid;
import jejak.aid.events.BsuEvent.BsuPaymentFailed;
import jejak.aid.events.BsuEvent.BsuRecipientDetermined;
import jejak.aid.events.BsuEvent.BsuRecipientNominated;
import jejak.aid.events.BsuEvent.BsuRefused;
import jejak.aid.events.BsuEvent.FundsReturnedToTreasury;
import jejak.aid.events.PaymentEvent;
import jejak.aid.events.PlaceEvent;
import jejak.aid.events.PlaceEvent.RecipientWaitlisted;
import jejak.aid.payee.Payees;
import jejak.aid.payee.Restricted;
import jejak.aid.rulepack.RulePack;
import jejak.kernel.Rejected;
import org.jspecify.annotations.Nullable;

/** What the office remembers of a family's aid: its facts, its benefits and its payments. */
record HouseholdAidState(
        FamilyFacts family, Map<Benefit.Key, Benefit> benefits, Map<String, Payment> payments, Beside beside) {

    static final HouseholdAidState NONE = new HouseholdAidState(FamilyFacts.NONE, Map.of(), Map.of(), Beside.NONE);

    HouseholdAidState know(FamilyFacts facts) {
        return new HouseholdAidState(facts, benefits, payments, beside);
    }

    /** Folds one event; the day is the one on which it is true, when the event came with one. */
    HouseholdAidState evolve(BsuEvent event, @Nullable LocalDate day) {
        return switch (event) {
            case BsuRecipientNominated e -> with(Benefit.of(e, family.regencyCode(), day));
            case BsuRecipientDetermined e -> with(Benefit.of(e, day));
            case BsuDisbursementInstructed e ->
                new HouseholdAidState(family, benefits, Payment.with(payments, Payment.of(e, day)), beside);
            case BsuRefused _ -> this;
            case BsuPaid e -> step(e.paymentId(), Payment.Stage.PAID, e.paidOn());
            case BsuPaymentFailed e -> step(e.paymentId(), Payment.Stage.FAILED, e.failedOn());
            case FundsReturnedToTreasury e -> step(e.paymentId(), Payment.Stage.RETURNED, e.returnedOn());
            case BenefitSuspended e -> change(key(e.programme(), e.category(), e.year()), b -> b.now(Stage.SUSPENDED));
            case BenefitResumed e -> change(key(e.programme(), e.category(), e.year()), b -> b.now(Stage.DETERMINED));
            case BenefitTerminated e -> ended(e);
        };
    }

    /** Folds what became of a payment after the bank's first answer. */
    HouseholdAidState evolve(PaymentEvent event, @Nullable LocalDate day) {
        return new HouseholdAidState(family, benefits, Payment.evolve(payments, event, day), beside);
    }

    /** A turn that came is followed by a nomination, and a replacement by an end: those say the rest. */
    HouseholdAidState evolve(PlaceEvent event, @Nullable LocalDate day) {
        return event instanceof RecipientWaitlisted e ? with(Benefit.of(e, family.regencyCode(), day)) : this;
    }

    HouseholdAidState heed(Beside now) {
        return new HouseholdAidState(family, benefits, payments, now);
    }

    Restricted restricted() {
        return beside.restricted();
    }

    /** Whether in one of the months something was handed over that may not stand beside the money. */
    boolean excludes(Benefit benefit, RulePack pack, List<YearMonth> months) {
        return benefit.excluded(beside.delivered(), pack, months);
    }

    Payees payees() {
        return beside.payees();
    }

    Optional<Benefit> benefit(Benefit.Key key) {
        return Optional.ofNullable(benefits.get(key));
    }

    Benefit requireBenefit(Benefit.Key key) {
        return benefit(key).orElseThrow(() -> new Rejected("category", BsuFault.BENEFIT_UNKNOWN));
    }

    Payment requirePayment(String paymentId) {
        return Optional.ofNullable(payments.get(paymentId))
                .orElseThrow(() -> new Rejected("paymentId", BsuFault.PAYMENT_UNKNOWN));
    }

    /** The months of a programme that are instructed or paid, in any category. */
    List<YearMonth> takenMonths(String programme) {
        return payments.values().stream()
                .filter(Payment::holdsItsMonths)
                .filter(p -> p.benefit().programme().equals(programme))
                .flatMap(p -> p.months().stream())
                .toList();
    }

    /** The months of a benefit that the family still has to get. */
    List<YearMonth> openMonths(Benefit benefit) {
        List<YearMonth> taken = takenMonths(benefit.key().programme());
        return benefit.entitled().stream().filter(m -> !taken.contains(m)).toList();
    }

    private HouseholdAidState with(Benefit benefit) {
        Map<Benefit.Key, Benefit> now = new LinkedHashMap<>(benefits);
        now.put(benefit.key(), benefit);
        return new HouseholdAidState(family, Collections.unmodifiableMap(now), payments, beside);
    }

    private HouseholdAidState step(String paymentId, Payment.Stage next, LocalDate on) {
        return new HouseholdAidState(family, benefits, Payment.step(payments, paymentId, next, on), beside);
    }

    private HouseholdAidState ended(BenefitTerminated e) {
        YearMonth last = e.lastMonth() == null ? null : YearMonth.parse(e.lastMonth());
        return change(key(e.programme(), e.category(), e.year()), b -> b.endedWith(last));
    }

    private HouseholdAidState change(Benefit.Key key, UnaryOperator<Benefit> change) {
        return benefit(key).map(change).map(this::with).orElse(this);
    }

    private static Benefit.Key key(String programme, String category, int year) {
        return new Benefit.Key(programme, category, year);
    }
}

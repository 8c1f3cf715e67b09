package jejak.aid.bank;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
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
import jejak.aid.events.PayeeEvent;
import jejak.aid.events.PaymentEvent;
import jejak.aid.events.PaymentEvent.BsuDisbursementReinstructed;
import jejak.aid.events.PaymentEvent.BsuPaymentReversed;
import jejak.aid.events.PaymentEvent.BsuReservationReleased;
import jejak.aid.events.PaymentEvent.InquiryAnswer;
import jejak.aid.events.PaymentEvent.PaymentInquiryAnswered;
import jejak.aid.events.PaymentEvent.PaymentInquiryOpened;
import jejak.aid.payee.Collecting;
import jejak.aid.payee.Payees;
import jejak.aid.rulepack.office.Collector;
import jejak.kernel.Rejected;
import jejak.kernel.Rejected.Checks;
import org.jspecify.annotations.Nullable;

/** What the bank's room remembers of one household: who belongs to it, and where its money is. */
record MoneyState(FamilyFacts family, Map<String, Money> payments, Payees payees) {

    static final MoneyState NONE = new MoneyState(FamilyFacts.NONE, Map.of(), Payees.NONE);

    MoneyState know(FamilyFacts facts) {
        return new MoneyState(facts, payments, payees);
    }

    Optional<Money> find(String paymentId) {
        return Optional.ofNullable(payments.get(paymentId));
    }

    Money require(String paymentId) {
        return find(paymentId).orElseThrow(() -> new Rejected("paymentId", BankFault.PAYMENT_UNKNOWN));
    }

    MoneyState evolve(BsuEvent event, @Nullable LocalDate day, @Nullable String actor) {
        return switch (event) {
            case BsuDisbursementInstructed e -> with(e.paymentId(), Money.of(e, day, actor));
            case BsuPaid e -> change(e.paymentId(), m -> m.now(Money.Stage.PAID, e.paidOn()));
            case BsuPaymentFailed e -> change(e.paymentId(), m -> m.now(Money.Stage.FAILED, e.failedOn()));
            case FundsReturnedToTreasury e -> change(e.paymentId(), m -> m.now(Money.Stage.RETURNED, e.returnedOn()));
            case BsuRecipientNominated _,
                    BsuRecipientDetermined _,
                    BsuRefused _,
                    BenefitSuspended _,
                    BenefitResumed _,
                    BenefitTerminated _ -> this;
        };
    }

    MoneyState evolve(PaymentEvent event, @Nullable LocalDate day, @Nullable String actor) {
        return switch (event) {
            case BsuDisbursementReinstructed e ->
                change(e.failedPaymentId(), m -> m.now(Money.Stage.RETRIED, day))
                        .with(e.paymentId(), Money.of(e.asInstructed(), day, actor));
            case BsuPaymentReversed e -> change(e.paymentId(), m -> m.takenBack(e.reversedOn()));
            case PaymentInquiryOpened e -> change(e.paymentId(), m -> m.asked(e.cause()));
            case PaymentInquiryAnswered e -> change(e.paymentId(), m -> m.answered(stage(e.answer())));
            case BsuReservationReleased _ -> this;
        };
    }

    MoneyState evolve(PayeeEvent event, @Nullable String actor) {
        return new MoneyState(family, payments, payees.evolve(event, actor));
    }

    /** Notes that who told the bank to pay, or named who may collect, is to say what became of the money. */
    void checkHands(Checks checks, String path, Money money, @Nullable String actor) {
        checks.that(actor == null || !actor.equals(money.instructedBy()), path, BankFault.SAME_HAND_AS_INSTRUCTION)
                .that(!payees.anyNamedBy(money.order().recipientPersonId(), actor), path, BankFault.SAME_HAND_AS_PAYEE);
    }

    /** Who may collect by what a pack says of payees. */
    Collecting collecting(@Nullable List<Collector> terms) {
        return new Collecting(family, payees, terms);
    }

    private static Money.Stage stage(InquiryAnswer answer) {
        return switch (answer) {
            case PAID -> Money.Stage.PAID;
            case NOT_PAID -> Money.Stage.FAILED;
        };
    }

    private MoneyState change(String paymentId, UnaryOperator<Money> change) {
        return find(paymentId).map(change).map(m -> with(paymentId, m)).orElse(this);
    }

    private MoneyState with(String paymentId, Money money) {
        Map<String, Money> now = new LinkedHashMap<>(payments);
        now.put(paymentId, money);
        return new MoneyState(family, Collections.unmodifiableMap(now), payees);
    }
}

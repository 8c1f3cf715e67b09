package jejak.query.facts;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
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
import jejak.aid.events.PaymentEvent.BsuDisbursementReinstructed;
import jejak.aid.events.PaymentEvent.BsuPaymentReversed;
import jejak.aid.events.PaymentEvent.BsuReservationReleased;
import jejak.aid.events.PaymentEvent.PaymentInquiryAnswered;
import jejak.aid.events.PaymentEvent.PaymentInquiryOpened;
import jejak.query.facts.Disqualification.BenefitKey;
import org.jspecify.annotations.Nullable;

/**
 * One payment from the instruction on, with the event of each step.
 *
 * @param villageCode where the family lived when it was instructed
 * @param paid the hand-over; null when there was none
 * @param returned what says that the money came back, to the treasury or to the bank that took it back; null while it did not
 */
public record PaymentLife(
        String paymentId,
        BenefitKey benefit,
        int tranche,
        List<String> months,
        long rupiah,
        String recipientPersonId,
        String villageCode,
        Fact instructed,
        @Nullable Fact paid,
        @Nullable Fact failed,
        @Nullable Fact returned) {

    /** The day the money was handed over. */
    public @Nullable LocalDate paidOn() {
        return paid == null ? null : paid.day();
    }

    /** The day an event of a payment names itself. */
    static @Nullable LocalDate day(BsuEvent event) {
        return switch (event) {
            case BsuPaid e -> e.paidOn();
            case BsuPaymentFailed e -> e.failedOn();
            case FundsReturnedToTreasury e -> e.returnedOn();
            case BsuDisbursementInstructed _, BsuRefused _ -> null;
            case BsuRecipientNominated _, BsuRecipientDetermined _ -> null;
            case BenefitSuspended _, BenefitResumed _, BenefitTerminated _ -> null;
        };
    }

    /** The payments of a family once this has happened; what is told twice counts once. */
    static List<PaymentLife> evolve(List<PaymentLife> all, BsuEvent event, Fact fact) {
        return switch (event) {
            case BsuDisbursementInstructed e -> instructed(all, e, fact);
            case BsuPaid e -> step(all, e.paymentId(), p -> p.with(fact, p.failed, null));
            case BsuPaymentFailed e -> step(all, e.paymentId(), p -> p.with(p.paid, fact, p.returned));
            case FundsReturnedToTreasury e -> step(all, e.paymentId(), p -> p.with(p.paid, p.failed, fact));
            case BsuRefused _, BsuRecipientNominated _, BsuRecipientDetermined _ -> all;
            case BenefitSuspended _, BenefitResumed _, BenefitTerminated _ -> all;
        };
    }

    /** What the bank took back had been handed over, and went no further than the bank. */
    static List<PaymentLife> evolve(List<PaymentLife> all, PaymentEvent event, Fact fact) {
        return switch (event) {
            case BsuDisbursementReinstructed e -> instructed(all, e.asInstructed(), fact);
            case BsuPaymentReversed e -> step(all, e.paymentId(), p -> p.with(p.paid, p.failed, fact));
            case PaymentInquiryOpened _, PaymentInquiryAnswered _ -> all; // what follows is an event of its own
            case BsuReservationReleased _ -> all;
        };
    }

    private static List<PaymentLife> step(List<PaymentLife> all, String paymentId, UnaryOperator<PaymentLife> step) {
        return all.stream()
                .map(p -> p.paymentId().equals(paymentId) ? step.apply(p) : p)
                .toList();
    }

    private static List<PaymentLife> instructed(List<PaymentLife> all, BsuDisbursementInstructed e, Fact fact) {
        BenefitKey benefit = new BenefitKey(e.programme(), e.category(), e.year());
        PaymentLife begun = new PaymentLife(
                e.paymentId(),
                benefit,
                e.tranche(),
                e.months(),
                e.rupiah(),
                e.recipientPersonId(),
                e.villageCode(),
                fact,
                null,
                null,
                null);
        Stream<PaymentLife> others = all.stream().filter(p -> !p.paymentId().equals(e.paymentId()));
        return Stream.concat(others, Stream.of(begun)).toList();
    }

    private PaymentLife with(@Nullable Fact handed, @Nullable Fact missed, @Nullable Fact back) {
        return new PaymentLife(
                paymentId,
                benefit,
                tranche,
                months,
                rupiah,
                recipientPersonId,
                villageCode,
                instructed,
                handed,
                missed,
                back);
    }
}

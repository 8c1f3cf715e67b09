package jejak.aid.bank;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
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

/** Answers to whom of a family money is on its way: instructed, failed or taken back and still with the bank. */
public final class OpenPayments {

    private final Map<String, String> recipients = new HashMap<>();
    private final Set<String> open = new HashSet<>();

    private OpenPayments() {}

    /** Ids of the persons; the log may hold events of other rooms. */
    public static Set<String> payees(Collection<?> log) {
        OpenPayments payments = new OpenPayments();
        for (Object event : log) {
            switch (event) {
                case BsuEvent e -> payments.on(e);
                case PaymentEvent e -> payments.on(e);
                default -> {}
            }
        }
        return payments.open.stream().map(payments.recipients::get).collect(Collectors.toUnmodifiableSet());
    }

    private void on(BsuEvent event) {
        switch (event) {
            case BsuDisbursementInstructed e -> begin(e.paymentId(), e.recipientPersonId());
            case BsuPaid e -> open.remove(e.paymentId());
            case FundsReturnedToTreasury e -> open.remove(e.paymentId());
            case BsuRecipientNominated _,
                    BsuRecipientDetermined _,
                    BsuRefused _,
                    BsuPaymentFailed _,
                    BenefitSuspended _,
                    BenefitResumed _,
                    BenefitTerminated _ -> {}
        }
    }

    private void on(PaymentEvent event) {
        switch (event) {
            case BsuDisbursementReinstructed e -> {
                open.remove(e.failedPaymentId());
                begin(e.paymentId(), e.recipientPersonId());
            }
            case BsuPaymentReversed e -> open.add(e.paymentId());
            case PaymentInquiryOpened e -> open.add(e.paymentId());
            case PaymentInquiryAnswered e -> answered(e);
            case BsuReservationReleased _ -> {}
        }
    }

    private void answered(PaymentInquiryAnswered e) {
        switch (e.answer()) {
            case PAID -> open.remove(e.paymentId());
            case NOT_PAID -> open.add(e.paymentId());
        }
    }

    private void begin(String paymentId, String recipient) {
        recipients.put(paymentId, recipient);
        open.add(paymentId);
    }
}

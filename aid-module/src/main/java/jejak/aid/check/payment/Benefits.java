package jejak.aid.check.payment;

import java.time.YearMonth;
import jejak.aid.check.PaymentFile;
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

/** Tells which benefit an event speaks of, so that checks compare like with like. */
final class Benefits {

    private Benefits() {}

    /** Whether the event is about the benefit from which this payment was instructed. */
    static boolean same(BsuEvent event, BsuDisbursementInstructed order) {
        return key(event).equals(key(order.programme(), order.category(), order.year()));
    }

    /** Whether the payment pays a month the family was not entitled to any more. */
    static boolean endedBefore(BenefitTerminated end, PaymentFile payment) {
        String last = end.lastMonth();
        return last == null || payment.months().stream().anyMatch(month -> month.isAfter(YearMonth.parse(last)));
    }

    private static String key(BsuEvent event) {
        return switch (event) {
            case BsuRecipientNominated e -> key(e.programme(), e.category(), e.year());
            case BsuRecipientDetermined e -> key(e.programme(), e.category(), e.year());
            case BenefitSuspended e -> key(e.programme(), e.category(), e.year());
            case BenefitResumed e -> key(e.programme(), e.category(), e.year());
            case BenefitTerminated e -> key(e.programme(), e.category(), e.year());
            case BsuDisbursementInstructed _, BsuRefused _, BsuPaid _, BsuPaymentFailed _, FundsReturnedToTreasury _ ->
                "";
        };
    }

    private static String key(String programme, String category, int year) {
        return String.join("|", programme, category, Integer.toString(year));
    }
}

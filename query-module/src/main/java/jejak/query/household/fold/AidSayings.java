package jejak.query.household.fold;

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
import jejak.aid.events.EligibilityEvent;
import jejak.aid.events.EligibilityEvent.EligibilityDetermined;
import jejak.aid.events.PaymentEvent;
import jejak.aid.events.PaymentEvent.BsuDisbursementReinstructed;
import jejak.aid.events.PaymentEvent.BsuPaymentReversed;
import jejak.aid.events.PaymentEvent.BsuReservationReleased;
import jejak.aid.events.PaymentEvent.PaymentInquiryAnswered;
import jejak.aid.events.PaymentEvent.PaymentInquiryOpened;
import jejak.aid.events.PlaceEvent;
import jejak.aid.events.PlaceEvent.RecipientPromoted;
import jejak.aid.events.PlaceEvent.RecipientReplaced;
import jejak.aid.events.PlaceEvent.RecipientWaitlisted;
import jejak.query.log.Saying;

/**
 * Says of everything about aid from which day it is true. Money counts on the day it moved: an instruction on its
 * effective date, a payment on the day it was handed over, a return on the day it was back in the treasury.
 */
final class AidSayings {

    private record Verdict(BenefitFile.Key of) {}

    private record Nomination(BenefitFile.Key of) {}

    private record Promise(BenefitFile.Key of) {}

    private record Pause(BenefitFile.Key of) {}

    private record End(BenefitFile.Key of) {}

    private record Payment(String id) {}

    private AidSayings() {}

    /** Each was found with everything known by then, so it also counts for the days on which an earlier one would have begun. */
    static Saying of(EligibilityEvent event, Saying whole) {
        return switch (event) {
            case EligibilityDetermined e ->
                whole.voiding(new Verdict(new BenefitFile.Key(e.programme(), e.category(), e.year())));
        };
    }

    static Saying of(BsuEvent event, Saying whole) {
        return switch (event) {
            case BsuRecipientNominated e -> nominated(key(e.programme(), e.category(), e.year()), whole);
            case BsuRecipientDetermined e -> whole.following(new Promise(key(e.programme(), e.category(), e.year())));
            case BenefitSuspended e -> paused(key(e.programme(), e.category(), e.year()), whole);
            case BenefitResumed e -> paused(key(e.programme(), e.category(), e.year()), whole);
            case BenefitTerminated e -> ended(key(e.programme(), e.category(), e.year()), whole);
            case BsuDisbursementInstructed e -> whole.founding(new Payment(e.paymentId()));
            case BsuPaid e -> whole.on(e.paidOn()).following(new Payment(e.paymentId()));
            case BsuPaymentFailed e -> whole.on(e.failedOn()).following(new Payment(e.paymentId()));
            case FundsReturnedToTreasury e -> whole.on(e.returnedOn()).following(new Payment(e.paymentId()));
            case BsuRefused _ -> whole;
        };
    }

    /** Waiting founds what a nomination founds: it may be ended, and then begin anew. */
    static Saying of(PlaceEvent event, Saying whole) {
        return switch (event) {
            case RecipientWaitlisted e -> nominated(key(e.programme(), e.category(), e.year()), whole);
            case RecipientPromoted e -> whole.following(new Promise(key(e.programme(), e.category(), e.year())));
            case RecipientReplaced e -> whole.needing(new End(key(e.programme(), e.category(), e.year())));
        };
    }

    static Saying of(PaymentEvent event, Saying whole) {
        return switch (event) {
            case BsuDisbursementReinstructed e ->
                whole.needing(new Payment(e.failedPaymentId())).founding(new Payment(e.paymentId()));
            case BsuPaymentReversed e -> whole.on(e.reversedOn()).following(new Payment(e.paymentId()));
            case PaymentInquiryOpened e -> whole.on(e.openedOn()).following(new Payment(e.paymentId()));
            case PaymentInquiryAnswered e -> whole.on(e.answeredOn()).following(new Payment(e.paymentId()));
            case BsuReservationReleased e -> whole.following(new Payment(e.paymentId()));
        };
    }

    private static Saying nominated(BenefitFile.Key key, Saying whole) {
        return whole.following(new Promise(key)).needing(new End(key)).founding(new Nomination(key));
    }

    private static Saying paused(BenefitFile.Key key, Saying whole) {
        return whole.following(new Pause(key)).needing(new Nomination(key));
    }

    private static Saying ended(BenefitFile.Key key, Saying whole) {
        return whole.needing(new Nomination(key)).founding(new End(key));
    }

    private static BenefitFile.Key key(String programme, String category, int year) {
        return new BenefitFile.Key(programme, category, year);
    }
}

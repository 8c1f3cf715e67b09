package jejak.aid.bsu;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
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

/** Answers to whom of a family money is on its way: instructed, or failed and still with the bank. */
public final class OpenPayments {

    private final Map<String, String> payees = new HashMap<>();

    private OpenPayments() {}

    /** Ids of the persons; the log may hold events of other rooms. */
    public static Set<String> payees(Collection<?> log) {
        OpenPayments open = new OpenPayments();
        log.forEach(event -> {
            if (event instanceof BsuEvent e) {
                open.on(e);
            }
        });
        return Set.copyOf(open.payees.values());
    }

    private void on(BsuEvent event) {
        switch (event) {
            case BsuDisbursementInstructed e -> payees.put(e.paymentId(), e.recipientPersonId());
            case BsuPaid e -> payees.remove(e.paymentId());
            case FundsReturnedToTreasury e -> payees.remove(e.paymentId());
            case BsuRecipientNominated _,
                    BsuRecipientDetermined _,
                    BsuRefused _,
                    BsuPaymentFailed _,
                    BenefitSuspended _,
                    BenefitResumed _,
                    BenefitTerminated _ -> {}
        }
    }
}

package jejak.aid.evidence;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import jejak.aid.events.BsuEvent.BsuDisbursementInstructed;
import jejak.aid.events.BsuEvent.BsuRecipientNominated;
import jejak.aid.events.PlaceEvent.RecipientWaitlisted;

/** Which benefits and payments of a family documents can be about; changed in place. */
final class FileState {

    /** A benefit as documents name it. */
    record Key(String programme, String category, int year) {}

    private final Map<Key, String> recipients = new HashMap<>();
    private final Map<String, Key> payments = new HashMap<>();

    Optional<String> recipient(Key benefit) {
        return Optional.ofNullable(recipients.get(benefit));
    }

    boolean hasPayment(Key benefit, String paymentId) {
        return benefit.equals(payments.get(paymentId));
    }

    void on(BsuRecipientNominated e) {
        recipients.put(new Key(e.programme(), e.category(), e.year()), e.recipientPersonId());
    }

    void on(RecipientWaitlisted e) {
        recipients.put(new Key(e.programme(), e.category(), e.year()), e.recipientPersonId());
    }

    void on(BsuDisbursementInstructed e) {
        payments.put(e.paymentId(), new Key(e.programme(), e.category(), e.year()));
    }
}

package jejak.query.household.fold;

import java.util.ArrayList;
import java.util.List;
import jejak.aid.events.BsuEvent.BenefitTerminated;
import jejak.aid.events.BsuEvent.BsuRecipientDetermined;
import jejak.aid.events.BsuEvent.BsuRecipientNominated;
import jejak.aid.events.BsuEvent.SuspensionReason;
import jejak.aid.events.PlaceEvent.RecipientWaitlisted;
import jejak.query.household.fold.Benefit.State;
import org.jspecify.annotations.Nullable;

/** One benefit while it is being folded. */
final class BenefitFile {

    /** What makes a benefit one benefit. */
    record Key(String programme, String category, int year) {}

    private final Key key;
    private final List<PaymentFile> payments = new ArrayList<>();
    private String recipientPersonId = "";
    private long monthlyRupiah;
    private String fromMonth = "";
    private String toMonth = "";
    private @Nullable String decreeNumber;
    private @Nullable SuspensionReason suspended;
    private @Nullable BenefitTerminated terminated;
    private boolean waits;
    private boolean replaced;

    BenefitFile(Key key) {
        this.key = key;
    }

    /** Also after a termination: the benefit begins anew, and what was paid before stays in sight. */
    void on(BsuRecipientNominated e) {
        begin(e.recipientPersonId(), e.monthlyRupiah(), e.fromMonth(), e.toMonth());
    }

    /** Nominated, and yet without a place. */
    void on(RecipientWaitlisted e) {
        begin(e.recipientPersonId(), e.monthlyRupiah(), e.fromMonth(), e.toMonth());
        waits = true;
    }

    void on(BsuRecipientDetermined e) {
        promise(e.recipientPersonId(), e.monthlyRupiah(), e.fromMonth(), e.toMonth());
        decreeNumber = e.decreeNumber();
    }

    void on(PaymentFile payment) {
        payments.add(payment);
    }

    void suspend(SuspensionReason reason) {
        suspended = reason;
    }

    void resume() {
        suspended = null;
    }

    void on(BenefitTerminated e) {
        terminated = e;
    }

    void replaced() {
        replaced = true;
    }

    boolean promised() {
        return !recipientPersonId.isEmpty();
    }

    Benefit answer() {
        return new Benefit(
                key.programme(),
                key.category(),
                key.year(),
                state(),
                recipientPersonId,
                decreeNumber,
                monthlyRupiah,
                fromMonth,
                toMonth,
                suspended,
                terminated == null ? null : terminated.reason(),
                terminated == null ? null : terminated.lastMonth(),
                payments.stream().map(PaymentFile::answer).toList());
    }

    private State state() {
        if (terminated != null) {
            return replaced ? State.REPLACED : State.TERMINATED;
        }
        if (suspended != null) {
            return State.SUSPENDED;
        }
        if (decreeNumber == null) {
            return waits ? State.WAITLISTED : State.NOMINATED;
        }
        return payments.isEmpty() ? State.DETERMINED : State.ACTIVE;
    }

    private void begin(String recipient, long monthly, String from, String to) {
        promise(recipient, monthly, from, to);
        decreeNumber = null;
        suspended = null;
        terminated = null;
        waits = false;
        replaced = false;
    }

    private void promise(String recipient, long monthly, String from, String to) {
        recipientPersonId = recipient;
        monthlyRupiah = monthly;
        fromMonth = from;
        toMonth = to;
    }
}

package jejak.query.audit.money;

import static jejak.query.words.Sentence.say;

import java.time.LocalDate;
import java.util.List;
import jejak.aid.events.BsuEvent.PaymentFailure;
import jejak.query.audit.Cited;
import jejak.query.audit.EventList;
import jejak.query.words.Sentence;
import org.jspecify.annotations.Nullable;

/** A payment that nobody had collected by the day, and where its money was then. */
record UncollectedPayment(
        String paymentId,
        String householdId,
        String villageCode,
        String category,
        int tranche,
        long rupiah,
        LocalDate instructedOn,
        @Nullable LocalDate failedOn,
        @Nullable PaymentFailure failedReason,
        @Nullable LocalDate returnedOn,
        @Nullable String stsNumber,
        LocalDate returnBy,
        int daysAtBank,
        State state,
        Sentence reason,
        List<Cited> events) {

    /** Whether it came back in time. */
    enum State {
        WAITING,
        OVERDUE,
        RETURNED_IN_TIME,
        RETURNED_LATE
    }

    /** As the table has it. */
    record Stored(
            String paymentId,
            String householdId,
            String villageCode,
            String category,
            int tranche,
            long rupiah,
            LocalDate instructedOn,
            @Nullable LocalDate failedOn,
            @Nullable PaymentFailure failedReason,
            @Nullable LocalDate returnedOn,
            @Nullable String stsNumber,
            LocalDate returnBy,
            int daysAtBank,
            State state,
            String events) {}

    static UncollectedPayment of(Stored s) {
        return new UncollectedPayment(
                s.paymentId,
                s.householdId,
                s.villageCode,
                s.category,
                s.tranche,
                s.rupiah,
                s.instructedOn,
                s.failedOn,
                s.failedReason,
                s.returnedOn,
                s.stsNumber,
                s.returnBy,
                s.daysAtBank,
                s.state,
                reason(s),
                EventList.read(s.events));
    }

    private static Sentence reason(Stored s) {
        return s.returnedOn == null
                ? say(
                        "Diperintahkan %s dan belum diambil; %d hari masih di bank.",
                        "Instructed on %s and not collected; with the bank for %d days.", s.instructedOn, s.daysAtBank)
                : say(
                        "Diperintahkan %s dan tidak diambil; disetor kembali %s setelah %d hari.",
                        "Instructed on %s and not collected; back in the treasury on %s, after %d days.",
                        s.instructedOn,
                        s.returnedOn,
                        s.daysAtBank);
    }
}

package jejak.aid.events;

import java.time.LocalDate;
import java.util.List;
import jejak.kernel.Claim;

/** What can be said of money that a family received and was not due. */
public sealed interface OverpaymentEvent extends Claim.Source {

    /** The household whose log holds this event. */
    String householdId();

    /** The overpayment it is about. */
    String overpaymentId();

    /**
     * Months were paid after the day from which they were not due.
     *
     * @param causeEventId id of the event in the family's log that ended what was due
     * @param wrongSince the day from which that is true: what was paid for later months was wrong in fact
     * @param knownSince the day it was recorded: what was paid after it was known to be wrong
     * @param rupiah all of it, whether it was known or not
     * @param knownRupiah the part that was paid although it was known to be wrong
     */
    record OverpaymentEstablished(
            String householdId,
            String overpaymentId,
            String programme,
            String category,
            int year,
            String causeEventId,
            LocalDate wrongSince,
            LocalDate knownSince,
            List<OverpaidMonth> months,
            long rupiah,
            long knownRupiah)
            implements OverpaymentEvent {}

    /** Money of an overpayment is back in the treasury, as a whole or in part. */
    record OverpaymentRecovered(
            String householdId,
            String overpaymentId,
            String programme,
            long rupiah,
            long remainingRupiah,
            String stsNumber,
            LocalDate recoveredOn)
            implements OverpaymentEvent {}

    /**
     * One month that was not due.
     *
     * @param month for example {@code 2024-09}
     * @param known whether it was paid after it was known not to be due
     */
    record OverpaidMonth(String month, String paymentId, long rupiah, boolean known) {}
}

package jejak.aid.events;

import java.time.LocalDate;
import jejak.kernel.Claim;

/** Everything that can be said of a decree that names recipients. */
public sealed interface DecreeEvent extends Claim.Source {

    /** The decree whose log holds this event: {@code decree:} and its number. */
    String decreeId();

    /**
     * A decree determines recipients; each household's own log holds its row of the annex.
     *
     * @param recipients rows of the annex
     * @param reservedRupiah what all rows together reserve of the budget line
     */
    record RecipientsDecreed(
            String decreeId,
            String decreeNumber,
            LocalDate issuedOn,
            String programme,
            String category,
            int year,
            String budgetLineId,
            int recipients,
            long reservedRupiah)
            implements DecreeEvent {}
}

package jejak.aid.events;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import jejak.aid.events.BsuEvent.BsuRecipientDetermined;
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

    /**
     * The annex of a decree as it was signed: which household stands in which row, and what all rows say.
     *
     * @param householdIds the households in the order of the rows
     * @param contentHash SHA-256 in hex of {@link #text}, so that the annex can be made again from the households' logs
     */
    record DecreeAnnexFixed(String decreeId, String decreeNumber, List<String> householdIds, String contentHash)
            implements DecreeEvent {

        /** The annex that these rows, in their order, make. */
        public static DecreeAnnexFixed of(String decreeId, String decreeNumber, List<BsuRecipientDetermined> rows) {
            return new DecreeAnnexFixed(
                    decreeId,
                    decreeNumber,
                    rows.stream().map(BsuRecipientDetermined::householdId).toList(),
                    hash(rows));
        }

        /** SHA-256 in hex of what the rows say. */
        public static String hash(List<BsuRecipientDetermined> rows) {
            try {
                byte[] bytes = text(rows).getBytes(StandardCharsets.UTF_8);
                return HexFormat.of()
                        .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException("Every Java platform has SHA-256.", e);
            }
        }

        /** One line for each row, its values divided by semicolons, each line closed by a line feed. */
        public static String text(List<BsuRecipientDetermined> rows) {
            return rows.stream().map(DecreeAnnexFixed::line).collect(Collectors.joining());
        }

        private static String line(BsuRecipientDetermined row) {
            return String.join(
                    ";",
                    row.decreeNumber(),
                    Integer.toString(row.annexRow()),
                    row.householdId(),
                    row.recipientPersonId(),
                    row.programme(),
                    row.category(),
                    Integer.toString(row.year()),
                    Long.toString(row.monthlyRupiah()),
                    row.fromMonth(),
                    row.toMonth(),
                    row.budgetLineId(),
                    row.reservedRupiah() + "\n");
        }
    }
}

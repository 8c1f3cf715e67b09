package jejak.aid.events;

import java.time.LocalDate;
import java.util.List;
import jejak.kernel.Claim;
import jejak.kernel.Claim.Mode;
import org.jspecify.annotations.Nullable;

/** What goes to the bank in files, and what comes back in files. */
public sealed interface BankFileEvent extends Claim.Source {

    /** The log of the files: of a tranche's instructions, or of one file of outcomes. */
    String bankFileId();

    /**
     * Payments of one tranche were written into a file for the bank; a payment stands in one such file for ever.
     *
     * @param fileNumber number of the file within the tranche, from 1
     * @param paymentIds in the order of the rows
     * @param contentHash SHA-256 of the content in hex
     * @param content the file to the byte; it names persons by their ids alone
     */
    record BankInstructionFileWritten(
            String bankFileId,
            String budgetLineId,
            String programme,
            String category,
            int year,
            int tranche,
            int fileNumber,
            FileFormat format,
            List<String> paymentIds,
            long totalRupiah,
            LocalDate writtenOn,
            String contentHash,
            String content)
            implements BankFileEvent {
        @Override
        public List<Claim> claims() {
            return paymentIds.stream()
                    .map(id -> Claim.of(Mode.UNIQUE, "bank-instruction", id))
                    .toList();
        }
    }

    /**
     * A file of outcomes was taken, whole; what it said of the households is in their own logs, in the same commit.
     *
     * @param bankReference what the bank calls the file
     * @param contentHash SHA-256 of the file in hex
     * @param rows how many rows it has
     * @param taken how many of them said something new and possible
     * @param totalRupiah the sum of all its rows, as the file itself says
     * @param findings every other row, and what is the matter with it
     */
    record BankOutcomesRecorded(
            String bankFileId,
            String budgetLineId,
            String programme,
            int year,
            String bankReference,
            String contentHash,
            int rows,
            int taken,
            long totalRupiah,
            List<OutcomeFinding> findings)
            implements BankFileEvent {}

    /**
     * One row of a file that says nothing new, or nothing that can be taken as it stands.
     *
     * @param line line of the file, from 1
     * @param paymentId the payment it names; null when there is no such payment
     * @param rupiah the amount it names
     */
    record OutcomeFinding(int line, @Nullable String paymentId, long rupiah, OutcomeVerdict verdict) {}

    /** How the rows of a file are laid out. */
    enum FileFormat {
        CSV,
        FIXED_WIDTH
    }

    /** What is the matter with a row of a file of outcomes. */
    enum OutcomeVerdict {
        REPEATED,
        LATE,
        OUT_OF_ORDER,
        UNKNOWN_REFERENCE,
        WRONG_AMOUNT,
        DATE_NOT_POSSIBLE,
        PAYEE_NOT_IN_FAMILY,
        CONTRADICTORY,
        UNCLEAR,
        UNDER_INQUIRY
    }
}

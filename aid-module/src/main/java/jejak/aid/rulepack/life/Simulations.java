package jejak.aid.rulepack.life;

import java.util.Optional;

/** Answers what came of trying a pack on the recorded history. */
public interface Simulations {

    /** The outcome of a run, once it has come to its end. */
    Optional<Outcome> finished(String runId);

    /**
     * What a run found.
     *
     * @param contentHash of the text that was tried
     * @param fromMonth first month looked at
     * @param toMonth last month looked at
     * @param position last position of the log that was read
     * @param differenceRupiah what would be paid more, or less when negative
     * @param summaryHash SHA-256 of the whole list in hex
     */
    record Outcome(
            String contentHash,
            String fromMonth,
            String toMonth,
            long position,
            int households,
            int differing,
            long differenceRupiah,
            String summaryHash) {}
}

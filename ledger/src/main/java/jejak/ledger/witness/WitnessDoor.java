package jejak.ledger.witness;

/** Takes a request for a cosignature to a witness, wherever it is. */
@FunctionalInterface
public interface WitnessDoor {

    /**
     * The answer of {@code add-checkpoint}, whatever it is.
     *
     * @throws java.io.UncheckedIOException when there was none
     */
    Answer addCheckpoint(byte[] request);

    /** What HTTP carries back. */
    record Answer(int status, String contentType, String body) {
        static final String SIZE = "text/x.tlog.size";

        static Answer ok(String lines) {
            return new Answer(200, "text/plain; charset=utf-8", lines);
        }

        static Answer conflict(long size) {
            return new Answer(409, SIZE, size + "\n");
        }

        static Answer refused(int status, String why) {
            return new Answer(status, "text/plain; charset=utf-8", why + "\n");
        }
    }
}

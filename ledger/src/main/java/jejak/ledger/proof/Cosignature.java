package jejak.ledger.proof;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;

/** What a witness says of a checkpoint: that it saw it at that second, and that it follows all it saw before. */
public final class Cosignature {
    private Cosignature() {}

    /** The line of a witness under a checkpoint. */
    public static SignedNote.Line by(NoteSigner witness, Instant at, String checkpoint) {
        long seconds = at.getEpochSecond();
        byte[] signature = witness.sign(message(seconds, checkpoint));
        byte[] stamped = ByteBuffer.allocate(Long.BYTES + signature.length)
                .putLong(seconds)
                .put(signature)
                .array();
        return new SignedNote.Line(witness.verifier().name(), witness.verifier().id(), stamped);
    }

    /** When the witness says that it saw the checkpoint. */
    public static Instant time(SignedNote.Line line) {
        return Instant.ofEpochSecond(ByteBuffer.wrap(line.signature()).getLong());
    }

    static byte[] message(long seconds, String checkpoint) {
        return ("cosignature/v1\ntime " + seconds + "\n" + checkpoint).getBytes(StandardCharsets.UTF_8);
    }
}

package jejak.ledger.proof;

/** Says what in a note, a checkpoint, a key or a proof is not written as its specification wants it. */
public final class MalformedNote extends RuntimeException {
    public MalformedNote(String message) {
        super(message);
    }
}

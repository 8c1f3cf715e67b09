package jejak.ledger.verify.spec;

/** Says that bytes are not of the layout they are read as, and where they leave it. */
public final class Malformed extends Exception {
    private static final long serialVersionUID = 1L;

    public Malformed(String what) {
        super(what);
    }

    /** The sentence; never null. */
    public String what() {
        return String.valueOf(getMessage());
    }
}

package jejak.api.access;

/** Says that nobody stands behind what is asked; the code is {@link AccessReason#NOT_SIGNED_IN}. */
public final class NotSignedIn extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NotSignedIn() {
        super(AccessReason.NOT_SIGNED_IN.english());
    }
}

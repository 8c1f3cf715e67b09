package jejak.api.privacy;

/** What would open a key was destroyed on purpose, so that nobody opens it again. */
public final class ForgottenKey extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public ForgottenKey(String context) {
        super("The key of '%s' was destroyed on purpose and cannot be opened or used again.".formatted(context));
    }
}

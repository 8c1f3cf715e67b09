package jejak.api.privacy;

import org.jspecify.annotations.Nullable;

/** A wrapped key is there and cannot be opened; not to be confused with a key that was erased, which is not there. */
public final class UnopenableKey extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public UnopenableKey(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}

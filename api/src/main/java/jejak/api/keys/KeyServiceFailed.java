package jejak.api.keys;

import org.jspecify.annotations.Nullable;

/** The key service does not answer, refuses, answers what cannot be true or is named wrongly; says which, and what to do. */
public final class KeyServiceFailed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    KeyServiceFailed(String message, @Nullable Throwable cause) {
        super(message, cause);
    }

    KeyServiceFailed(String message) {
        this(message, null);
    }
}

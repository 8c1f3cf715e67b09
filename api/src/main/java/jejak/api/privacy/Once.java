package jejak.api.privacy;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Asks for a thing at first use and keeps it; a failure is not kept, so that the next use asks again. */
final class Once<T> implements Supplier<T> {
    private final Supplier<T> origin;
    private volatile @Nullable T value;

    Once(Supplier<T> origin) {
        this.origin = origin;
    }

    @Override
    public T get() {
        T present = value;
        if (present != null) {
            return present;
        }
        synchronized (this) {
            T again = value;
            if (again == null) {
                again = origin.get();
                value = again;
            }
            return again;
        }
    }
}

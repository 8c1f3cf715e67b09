package jejak.ledger.memory;

import java.util.HashMap;
import java.util.Map;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;

/** Which streams the command at work took from memory, and in which version: its append must find them unchanged. */
public final class Leaning {
    private static final String RESOURCE = Leaning.class.getName();

    private final Map<String, Long> versions = new HashMap<>();
    private boolean checked;

    Leaning() {}

    /** Of the command that the calling thread carries out; null when nothing would check what it leans on. */
    static @Nullable Leaning current() {
        return CurrentUnitOfWork.isStarted() ? CurrentUnitOfWork.get().root().getResource(RESOURCE) : null;
    }

    /** The versions to be checked with the append that the calling thread is about to make; it must then check them. */
    public static Map<String, Long> toCheck() {
        Leaning leaning = current();
        if (leaning == null) {
            return Map.of();
        }
        leaning.checked = true;
        return Map.copyOf(leaning.versions);
    }

    void begin(UnitOfWork<?> command) {
        command.root().resources().put(RESOURCE, this);
    }

    void on(String stream, long version) {
        versions.putIfAbsent(stream, version);
    }

    /** Empty once an append checks them. */
    Map<String, Long> unchecked() {
        return checked ? Map.of() : versions;
    }
}

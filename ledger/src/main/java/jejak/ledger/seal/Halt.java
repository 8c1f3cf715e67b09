package jejak.ledger.seal;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import jejak.ledger.proof.LogTampered;

/** Remembers, until the program ends, why nothing is added to the log any more. */
public final class Halt {
    private final AtomicReference<Optional<LogTampered>> why = new AtomicReference<>(Optional.empty());

    /** The first reason stays: what is found later may be its consequence. */
    public void because(LogTampered finding) {
        why.updateAndGet(first -> first.or(() -> Optional.of(finding)));
    }

    /** Empty as long as the log takes events. */
    public Optional<LogTampered> why() {
        return why.get();
    }
}

package jejak.api.proof;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import jejak.ledger.Ledger;
import jejak.ledger.checkpoint.Checkpointer;
import org.springframework.stereotype.Component;

/** Counts how many events the last checkpoint does not cover yet. */
@Component
class LogMetrics implements MeterBinder {
    private final Ledger ledger;
    private final Checkpointer checkpointer;

    LogMetrics(Ledger ledger, Checkpointer checkpointer) {
        this.ledger = ledger;
        this.checkpointer = checkpointer;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder(
                        "jejak.checkpoint.uncovered",
                        () -> ledger.head() + 1 - checkpointer.status().size())
                .description("Events that the last checkpoint does not cover yet")
                .register(registry);
    }
}

package jejak.api.health;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.FunctionTimer;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.concurrent.TimeUnit;
import java.util.function.ToDoubleFunction;
import jejak.ledger.Ledger;
import jejak.ledger.figures.AppendFigures;
import jejak.query.engine.ProjectionStatus;

/**
 * The figures of the log and of every answer. Names and labels are those of tables and types; no event and nobody is named.
 * The operator's page of the README lists them.
 */
final class OfficeMetrics implements MeterBinder {

    private final Ledger ledger;
    private final RecentStatuses statuses;

    OfficeMetrics(Ledger ledger, RecentStatuses statuses) {
        this.ledger = ledger;
        this.statuses = statuses;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("jejak.ledger.position", statuses, RecentStatuses::head)
                .description("Last position of the log.")
                .register(registry);
        AppendFigures figures = ledger.figures;
        FunctionCounter.builder("jejak.ledger.appends", figures, AppendFigures::appends)
                .description("Appends that were answered, accepted or refused; divided by the rounds: the batch size.")
                .register(registry);
        FunctionTimer.builder(
                        "jejak.ledger.rounds",
                        figures,
                        AppendFigures::rounds,
                        AppendFigures::nanos,
                        TimeUnit.NANOSECONDS)
                .description("Rounds in which appends were settled together, and the time they took.")
                .register(registry);
        statuses.names().forEach(name -> bind(name, registry));
    }

    private void bind(String name, MeterRegistry registry) {
        gauge(name, "lag", "Events of the log it has not taken yet.", ProjectionStatus::lag, registry);
        gauge(name, "rate", "Events a second, 0 when it stands.", ProjectionStatus::eventsPerSecond, registry);
        gauge(
                name,
                "parked",
                "Logs it goes on without.",
                status -> status.parked().size(),
                registry);
        gauge(name, "rebuilt", "Share of the log in the tables built beside; 1 when none are.", this::share, registry);
    }

    private void gauge(
            String name, String what, String text, ToDoubleFunction<ProjectionStatus> figure, MeterRegistry registry) {
        Gauge.builder("jejak.projection." + what, () -> figure.applyAsDouble(statuses.of(name)))
                .description(text)
                .tag("projection", name)
                .register(registry);
    }

    private double share(ProjectionStatus status) {
        return status.build() == null ? 1 : (status.build().position() + 1) / (statuses.head() + 1);
    }
}

package jejak.api.wiring;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import jejak.api.commands.PolicyRunner;
import jejak.ledger.Ledger;
import jejak.ledger.proof.LogTampered;
import jejak.query.engine.ProjectionEngine;
import jejak.query.engine.ProjectionStatus;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Lets the office open: after the preludes, once every answer is whole, with the policies live. */
@Component
class StartUp implements SmartLifecycle {

    /** After the projections have begun to follow the log, before the web server opens its port; stops in reverse. */
    private static final int PHASE = Integer.MAX_VALUE - 4096;

    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final ObjectProvider<Prelude> preludes;
    private final PolicyRunner policies;
    private final ProjectionEngine projections;
    private final Ledger ledger;
    private volatile boolean running;

    StartUp(ObjectProvider<Prelude> preludes, PolicyRunner policies, ProjectionEngine projections, Ledger ledger) {
        this.preludes = preludes;
        this.policies = policies;
        this.projections = projections;
        this.ledger = ledger;
    }

    @Override
    public void start() {
        Optional<LogTampered> halted = ledger.halt().why();
        if (halted.isEmpty()) {
            preludes.orderedStream().forEach(Prelude::run);
        }
        awaitAnswers();
        halted.ifPresentOrElse(StartUp::openToReadersOnly, policies::start);
        running = true;
    }

    private static void openToReadersOnly(LogTampered finding) {
        Terminal.complain("""

            HANYA BACA: catatan induk tidak seperti yang ditinggalkan aplikasi ini; tidak ada yang disimpan.
            READ-ONLY. %s
            """.formatted(finding.getMessage()));
    }

    /** As long as they get on; one that stands still is shown by its status and does not keep the office closed. */
    private void awaitAnswers() {
        long head = ledger.head();
        List<Long> before = List.of();
        while (!projections.awaitPosition(head, PATIENCE)) {
            List<ProjectionStatus> statuses = projections.statuses();
            List<Long> now = statuses.stream().map(ProjectionStatus::position).toList();
            if (now.equals(before)) {
                return;
            }
            before = now;
            long slowest = now.stream().mapToLong(Long::longValue).min().orElse(head);
            Terminal.say("Menyiapkan jawaban %d/%d ... / Preparing answers".formatted(slowest + 1, head + 1));
        }
    }

    @Override
    public void stop() {
        policies.close();
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return PHASE;
    }
}

package jejak.ledger;

import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import javax.sql.DataSource;

/**
 * Takes what is waiting, commits it once, answers each: no timer, so an idle ledger commits at once.
 * One thread: a second one would wait for the same lock.
 */
final class GroupCommit implements AutoCloseable {
    private final BlockingQueue<Pending> waiting = new LinkedBlockingQueue<>();
    private final WriterSession session;
    private final HeadSignal signal;
    private final Duration patience;
    private final Thread writer = Thread.ofPlatform().name("ledger-writer").daemon().unstarted(this::run);
    private volatile boolean closed;
    private volatile boolean ended;

    GroupCommit(DataSource dataSource, HeadSignal signal, Duration patience) {
        this.session = new WriterSession(dataSource);
        this.signal = signal;
        this.patience = patience;
    }

    void start() {
        writer.start();
    }

    void submit(Pending append) {
        if (closed) {
            append.answer().completeExceptionally(closedError());
            return;
        }
        waiting.add(append);
        if (ended) {
            failLeftovers();
        }
    }

    /** What is waiting is still written. */
    @Override
    public void close() {
        closed = true;
        waiting.add(Pending.end());
        try {
            writer.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void run() {
        boolean crowded = false;
        while (!ended) {
            Batch batch = new Batch(first(), waiting, crowded);
            if (!batch.appends().isEmpty()) {
                settle(batch);
            }
            crowded = batch.appends().size() > 1;
            ended = batch.isLast();
        }
        session.close();
        failLeftovers();
    }

    private Pending first() {
        while (true) {
            try {
                return waiting.take();
            } catch (InterruptedException nobodyAsked) {
                // Only close ends the writer; an interrupt from elsewhere must not lose what is waiting.
            }
        }
    }

    private void settle(Batch batch) {
        Patience left = new Patience(patience);
        while (!isSettled(batch, left)) {
            left.pause();
        }
    }

    private boolean isSettled(Batch batch, Patience left) {
        try {
            return finish(session.attempt(batch));
        } catch (CommitUnanswered lost) {
            return isResolved(batch, lost, left);
        } catch (SQLException e) {
            return SqlTrouble.passes(e) ? isGivenUp(batch, e, left, false) : isolate(batch, e);
        } catch (RuntimeException | Error e) {
            session.discard();
            return isolate(batch, e);
        }
    }

    private boolean isResolved(Batch batch, CommitUnanswered lost, Patience left) {
        try {
            return session.holds(lost.decision()) ? finish(lost.decision()) : isGivenUp(batch, lost, left, false);
        } catch (SQLException | RuntimeException e) {
            if (isGivenUp(batch, lost, left, true)) {
                return true;
            }
            left.pause();
            return isResolved(batch, lost, left);
        }
    }

    private boolean finish(Decision decision) {
        if (!decision.rows.isEmpty()) {
            signal.advance(decision.lastPosition());
        }
        decision.answerAll();
        return true;
    }

    /** One append that cannot be written must not take its neighbours with it. */
    private boolean isolate(Batch batch, Throwable cause) {
        if (batch.appends().size() == 1) {
            Pending poisoned = batch.appends().getFirst();
            poisoned.answer().completeExceptionally(new AppendNotWritable(poisoned.commandId(), cause));
        } else {
            batch.halves().forEach(this::settle);
        }
        return true;
    }

    private boolean isGivenUp(Batch batch, Exception cause, Patience left, boolean outcomeUnknown) {
        session.discard();
        if (!left.isOver()) {
            return false;
        }
        batch.appends().forEach(append ->
                append.answer().completeExceptionally(LedgerUnavailable.whileWriting(append, outcomeUnknown, cause)));
        return true;
    }

    private void failLeftovers() {
        for (Pending append = waiting.poll(); append != null; append = waiting.poll()) {
            append.answer().completeExceptionally(closedError());
        }
    }

    private static IllegalStateException closedError() {
        return new IllegalStateException("Nothing was recorded: the ledger is closed. Open it again and repeat the command.");
    }
}

package jejak.ledger;

import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;
import jejak.ledger.proof.LogTampered;
import jejak.ledger.seal.HeadSeal;

/** Brings every append of a batch to exactly one outcome, whatever the database or the connection does. */
final class Settlement implements AutoCloseable {
    private final WriterSession session;
    private final HeadSignal signal;
    private final EventCodec codec;
    private final Duration patience;

    Settlement(DataSource dataSource, HeadSeal seal, HeadSignal signal, EventCodec codec, Duration patience) {
        this.session = new WriterSession(dataSource, seal);
        this.signal = signal;
        this.codec = codec;
        this.patience = patience;
    }

    /** @throws LogTampered when nothing may be added any more; then no append of the batch was answered */
    void settle(Batch batch) {
        Patience left = new Patience(patience);
        try {
            while (!isSettled(batch, left)) {
                left.pause();
            }
        } finally {
            left.end();
        }
    }

    @Override
    public void close() {
        session.close();
    }

    private boolean isSettled(Batch batch, Patience left) {
        try {
            return finish(session.attempt(batch));
        } catch (CommitUnanswered lost) {
            return isResolved(batch, lost, left);
        } catch (SQLException e) {
            return SqlTrouble.passes(e) ? isGivenUp(batch, e, left, false) : isolate(batch, e);
        } catch (LogTampered finding) {
            session.close();
            throw finding;
        } catch (RuntimeException e) {
            session.close();
            return isolate(batch, e);
        }
    }

    // Not simply again: the events may be in the log, and would be refused as a conflict with themselves.
    private boolean isResolved(Batch batch, CommitUnanswered lost, Patience left) {
        while (true) {
            try {
                if (session.holds(lost.decision())) {
                    return finish(lost.decision());
                }
                return lost.mayPass() ? isGivenUp(batch, lost, left, false) : isolate(batch, lost);
            } catch (SQLException unreachable) {
                if (isGivenUp(batch, lost, left, true)) {
                    return true;
                }
                left.pause();
            }
        }
    }

    private boolean finish(Decision decision) {
        if (!decision.rows.isEmpty()) {
            signal.advance(decision.lastPosition());
            codec.stored(decision.newKeys());
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
        session.close();
        if (!left.isOver()) {
            return false;
        }
        batch.appends()
                .forEach(append -> append.answer()
                        .completeExceptionally(LedgerUnavailable.whileWriting(append, outcomeUnknown, cause)));
        return true;
    }
}

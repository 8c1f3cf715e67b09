package jejak.ledger;

import java.util.ArrayDeque;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.locks.ReentrantLock;
import jejak.ledger.figures.AppendFigures;
import jejak.ledger.proof.LogTampered;
import jejak.ledger.seal.Halt;

/**
 * Takes what is waiting, commits it once, answers each: no timer, so an idle ledger commits at once.
 * One thread at a time: a second one would wait for the same lock.
 */
final class GroupCommit implements AutoCloseable {
    private final BlockingQueue<Pending> waiting = new LinkedBlockingQueue<>();
    private final Settlement settlement;
    private final Halt halt;
    private final AppendFigures figures;
    private final Thread writer =
            Thread.ofPlatform().name("ledger-writer").daemon().unstarted(this::run);
    // Whoever holds it writes.
    private final ReentrantLock turn = new ReentrantLock();
    private volatile boolean crowded;
    private volatile boolean closed;
    private volatile boolean ended;

    GroupCommit(Settlement settlement, Halt halt, AppendFigures figures) {
        this.settlement = settlement;
        this.halt = halt;
        this.figures = figures;
    }

    void start() {
        writer.start();
    }

    void submit(Pending append) {
        if (isRefused(append)) {
            return;
        }
        waiting.add(append);
        if (ended) {
            failLeftovers();
        }
    }

    private boolean isRefused(Pending append) {
        if (closed) {
            append.answer().completeExceptionally(closedError());
        } else {
            halt.why().ifPresent(append.answer()::completeExceptionally);
        }
        return append.answer().isDone();
    }

    /**
     * As {@link #submit}, for a caller who waits for the answer anyway: with nobody else about, it writes in its own
     * thread, which saves waking another one twice.
     */
    void settle(Pending append) {
        if (crowded || !waiting.isEmpty() || !turn.tryLock()) {
            submit(append);
            return;
        }
        try {
            if (!isRefused(append)) {
                settle(new Batch(append, new ArrayDeque<>(), false));
            }
        } finally {
            turn.unlock();
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
        while (!ended) {
            Pending next = first();
            turn.lock();
            try {
                Batch batch = new Batch(next, waiting, crowded);
                if (!batch.appends().isEmpty()) {
                    settle(batch);
                }
                crowded = batch.appends().size() > 1;
                ended = batch.isLast();
            } finally {
                turn.unlock();
            }
        }
        settlement.close();
        failLeftovers();
    }

    // Whatever goes wrong, memory included: a writer that ends here would leave every later caller waiting for ever.
    private void settle(Batch batch) {
        long start = System.nanoTime();
        try {
            halt.why().ifPresentOrElse(finding -> fail(batch, finding), () -> settlement.settle(batch));
        } catch (LogTampered finding) {
            halt.because(finding);
            fail(batch, finding);
        } catch (RuntimeException | Error e) {
            settlement.close();
            batch.appends()
                    .forEach(append ->
                            append.answer().completeExceptionally(LedgerUnavailable.whileWriting(append, true, e)));
        }
        figures.settled(batch.appends().size(), System.nanoTime() - start);
    }

    private static void fail(Batch batch, LogTampered finding) {
        batch.appends().forEach(append -> append.answer().completeExceptionally(finding));
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

    private void failLeftovers() {
        for (Pending append = waiting.poll(); append != null; append = waiting.poll()) {
            append.answer().completeExceptionally(closedError());
        }
    }

    private static IllegalStateException closedError() {
        return new IllegalStateException(
                "Nothing was recorded: the ledger is closed. Open it again and repeat the command.");
    }
}

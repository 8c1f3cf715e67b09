package jejak.query.engine.writes;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * Rows that the database is writing while the handlers go on with the page. They go over the connection of the page's
 * transaction, whose thread waits for them before it does anything there itself.
 */
final class UnderWay {

    private @Nullable CompletableFuture<Void> sent;

    /** After what was sent before. */
    void send(JdbcOperations here, Consumer<JdbcOperations> work) {
        await();
        JdbcOperations there = here.execute((ConnectionCallback<JdbcOperations>)
                connection -> new JdbcTemplate(new SingleConnectionDataSource(connection, true)));
        sent = CompletableFuture.runAsync(() -> work.accept(there), Thread::startVirtualThread);
    }

    /** Fails as the writing did. */
    void await() {
        CompletableFuture<Void> waitedFor = sent;
        sent = null;
        if (waitedFor == null) {
            return;
        }
        try {
            waitedFor.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    /** Nothing is written any more when it answers, whether it went well or not. */
    void end() {
        CompletableFuture<Void> waitedFor = sent;
        if (waitedFor != null) {
            waitedFor.exceptionally(_ -> null).join();
        }
    }
}

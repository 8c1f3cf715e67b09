package jejak.ledger;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/** An append that waits for its answer. */
@SuppressWarnings("ArrayRecordComponent") // nobody compares what is pending
record Pending(
        String commandId,
        byte[] bodyHash,
        List<Prepared> events,
        Map<String, Long> unchanged,
        CompletableFuture<CommandAnswer> answer) {
    /** Does all the work that needs no order, in the caller's thread. */
    static Pending of(Append append) {
        List<Prepared> events = append.events().stream()
                .map(draft -> Prepared.of(draft, append.commandId()))
                .toList();
        return new Pending(
                append.commandId(), append.bodyHash().clone(), events, append.unchanged(), new CompletableFuture<>());
    }

    /** Tells the writer that nothing comes after it; an append is never empty. */
    static Pending end() {
        return new Pending("", new byte[0], List.of(), Map.of(), new CompletableFuture<>());
    }

    boolean isEnd() {
        return events.isEmpty();
    }
}

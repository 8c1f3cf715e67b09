package jejak.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

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

    /** What it stands on, some of it more than once. */
    Stream<String> streams() {
        return Stream.concat(unchanged.keySet().stream(), events.stream().map(Prepared::stream));
    }

    /** As the log has it now; only once it is durable. */
    List<RecordedEvent> recorded(CommandAnswer answer, List<?> payloads) {
        List<RecordedEvent> recorded = new ArrayList<>();
        for (Prepared event : events) {
            int i = recorded.size();
            byte[] bytes = event.envelope();
            recorded.add(new RecordedEvent(
                    answer.firstPosition() + i, Envelope.hash(bytes), Envelope.parse(bytes), payloads.get(i)));
        }
        return recorded;
    }

    boolean isEnd() {
        return events.isEmpty();
    }
}

package jejak.ledger;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.jspecify.annotations.Nullable;

/** Decides a batch in order: each append stands on what the database knew and on the appends accepted before it. */
final class Decision {
    /** An accepted event with its hash; its position is the batch's first position plus its index. */
    @SuppressWarnings("ArrayRecordComponent") // a row on its way to the database
    record Row(Prepared event, byte[] hash) {}

    /** One of the two is there: where the events stand, or why there are none. */
    record Outcome(@Nullable CommandAnswer answer, @Nullable RuntimeException refusal) {}

    private static final byte[] NO_HASH = new byte[Envelope.HASH_LENGTH];

    final Known known;
    final long firstPosition;
    final List<Row> rows = new ArrayList<>();
    private final List<Pending> batch;
    private final List<Outcome> outcomes = new ArrayList<>();
    private final List<Row> trial = new ArrayList<>();

    Decision(List<Pending> batch, Known known) {
        this.batch = batch;
        this.known = known;
        this.firstPosition = known.head.size();
        batch.forEach(this::decide);
    }

    /** In the order of their positions. */
    List<byte[]> leaves() {
        return rows.stream().map(Row::hash).toList();
    }

    /** Of all accepted events; one that several carry comes as often. */
    List<SubjectKey> newKeys() {
        return rows.stream().flatMap(row -> row.event().newKeys().stream()).toList();
    }

    long lastPosition() {
        return firstPosition + rows.size() - 1;
    }

    boolean refusesAny() {
        return outcomes.stream().anyMatch(outcome -> outcome.refusal() != null);
    }

    /** Only once the outcome is durable. */
    void answerAll() {
        for (int i = 0; i < batch.size(); i++) {
            Outcome outcome = outcomes.get(i);
            if (outcome.refusal() != null) {
                batch.get(i).answer().completeExceptionally(outcome.refusal());
            } else {
                batch.get(i).answer().complete(outcome.answer());
            }
        }
    }

    private void decide(Pending append) {
        try {
            CommandAnswer answer = accept(append);
            known.accept();
            rows.addAll(trial);
            outcomes.add(new Outcome(answer, null));
        } catch (RuntimeException refusal) {
            known.drop();
            outcomes.add(new Outcome(null, refusal));
        }
        trial.clear();
    }

    private CommandAnswer accept(Pending append) {
        refuseKnownCommand(append);
        append.unchanged().forEach(this::mustBeUnchanged);
        long first = firstPosition + rows.size();
        append.events().forEach(this::accept);
        CommandAnswer answer = new CommandAnswer(append.commandId(), first, first + trial.size() - 1);
        if (!append.commandId().isEmpty()) {
            known.commands.put(append.commandId(), new Known.Answered(append.bodyHash(), answer));
        }
        return answer;
    }

    // Before anything else is asked: a claim may be refused only to a decision that was made on the present.
    private void mustBeUnchanged(String stream, long version) {
        Known.Head head = known.heads.get(stream);
        long now = head == null ? -1 : head.version();
        if (now != version) {
            throw new ConcurrencyException(
                    "Nothing was recorded: stream %s is at version %d, and the decision was made on version %d. Load the stream again and repeat the command."
                            .formatted(stream, now, version));
        }
    }

    private void accept(Prepared event) {
        Known.Head head = known.heads.get(event.stream());
        long expected = head == null ? 0 : head.version() + 1;
        if (event.version() != expected) {
            throw conflict(event, expected);
        }
        long position = firstPosition + rows.size() + trial.size();
        event.claims().forEach(claim -> known.claims.apply(claim, event.stream(), position));
        event.newKeys().forEach(this::acceptKey);
        byte[] hash = event.link(head == null ? NO_HASH : head.hash());
        known.heads.put(event.stream(), new Known.Head(event.version(), hash, position));
        trial.add(new Row(event, hash));
    }

    private void acceptKey(SubjectKey key) {
        SubjectKey present = known.subjectKeys.get(key.subject());
        if (present == null) {
            known.subjectKeys.put(key.subject(), key);
        } else if (!present.keyId().equals(key.keyId())) {
            throw new ConcurrencyException(
                    "Nothing was recorded: another command gave this subject its first key in the meantime."
                            + " Load again and repeat the command, so that its events are sealed with that key.");
        }
    }

    private void refuseKnownCommand(Pending append) {
        Known.Answered before = append.commandId().isEmpty() ? null : known.commands.get(append.commandId());
        if (before == null) {
            return;
        }
        if (Arrays.equals(before.bodyHash(), append.bodyHash())) {
            throw new CommandAlreadyAnswered(before.answer());
        }
        throw new CommandIdReused(append.commandId());
    }

    private static RuntimeException conflict(Prepared event, long expected) {
        String message = "Nothing was recorded: stream %s is at version %d, so version %d cannot follow."
                .formatted(event.stream(), expected - 1, event.version());
        return event.version() == 0
                ? new AggregateStreamCreationException(message + " Its id is taken; use a new one or load the stream.")
                : new ConcurrencyException(message + " Load the stream again and repeat the command.");
    }
}

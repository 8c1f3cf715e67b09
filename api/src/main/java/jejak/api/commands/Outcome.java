package jejak.api.commands;

import java.util.List;
import java.util.Optional;
import jejak.aid.events.BsuEvent.BsuRefused;
import jejak.aid.events.DeliveryEvent.AidRefused;
import jejak.household.events.ErasureEvent.ErasureRefused;
import jejak.kernel.Reason;
import jejak.ledger.CommandAnswer;
import jejak.ledger.RecordedEvent;
import org.jspecify.annotations.Nullable;

/**
 * What became of one command.
 *
 * @param answer where its events stand in the log; null when nothing was recorded
 * @param errors why nothing was recorded, or what was refused on the record
 * @param replayed whether this very command was carried out before and this is its first answer once more
 */
public record Outcome(
        @Nullable CommandAnswer answer, List<RecordedEvent> events, List<UserError> errors, boolean replayed) {

    private static final long NOTHING = -1;

    /** Position of the last event; -1 when nothing was recorded. */
    public long position() {
        return answer == null ? NOTHING : answer.lastPosition();
    }

    static Outcome refused(List<UserError> errors) {
        return new Outcome(null, List.of(), List.copyOf(errors), false);
    }

    /** Nothing is wrong and there was nothing new to say. */
    static Outcome nothingNew() {
        return refused(List.of());
    }

    /** A refusal that a citizen could contest is an event, and the sender is told of it all the same. */
    static Outcome recorded(CommandAnswer answer, List<RecordedEvent> events, boolean replayed) {
        List<UserError> refusals = events.stream()
                .flatMap(event -> refusal(event.payload()).stream())
                .map(reason -> UserError.of("", reason))
                .toList();
        return new Outcome(answer, events, refusals, replayed);
    }

    private static Optional<Reason> refusal(Object event) {
        if (event instanceof ErasureRefused erasure) {
            return Optional.of(erasure.reason());
        }
        if (event instanceof AidRefused aid) {
            return Optional.of(aid.reason().ofGoods());
        }
        return event instanceof BsuRefused bsu ? Optional.of(bsu.reason()) : Optional.empty();
    }
}

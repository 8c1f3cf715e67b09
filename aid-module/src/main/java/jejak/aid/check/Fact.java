package jejak.aid.check;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;

/**
 * One event as a check sees it.
 *
 * @param trueOn day from which it is true
 * @param recorded when the office knew it, by the clock of the regency
 * @param actor account that recorded it; empty when that is not known
 * @param command id of the command that led to it
 */
public record Fact<E>(String id, E event, LocalDate trueOn, LocalDateTime recorded, String actor, String command) {

    /** Those of one kind, in the order of the log. */
    @SuppressWarnings("unchecked") // the event is looked at, and a fact is only its envelope
    static <E> Stream<Fact<E>> of(List<Fact<?>> log, Class<E> kind) {
        return log.stream().filter(f -> kind.isInstance(f.event())).map(f -> (Fact<E>) f);
    }

    /** Something else that the same record says. */
    public <T> Fact<T> as(T what) {
        return new Fact<>(id, what, trueOn, recorded, actor, command);
    }

    /** Day on which the office knew it. */
    public LocalDate knownOn() {
        return recorded.toLocalDate();
    }
}

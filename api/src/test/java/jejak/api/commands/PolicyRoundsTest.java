package jejak.api.commands;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import jejak.aid.signal.Look;
import jejak.ledger.Envelope;
import jejak.ledger.RecordedEvent;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.junit.jupiter.api.Test;

/** Commands that write one log wait for each other, looks wait for all of them, and no round grows without end. */
class PolicyRoundsTest {

    private record Writes(@TargetAggregateIdentifier String log) {}

    private record Looks(@TargetAggregateIdentifier String log) implements Look {}

    @Test
    void looksComeLastAndDivideNoRound() {
        assertThat(rounds(new Writes("A"), new Looks("A"), new Writes("B"), new Looks("B"), new Writes("C")))
                .containsExactly(
                        List.of(new Writes("A"), new Writes("B"), new Writes("C")),
                        List.of(new Looks("A"), new Looks("B")));
    }

    @Test
    void aCommandThatMustSeeAnotherBeginsARound() {
        assertThat(rounds(new Writes("A"), new Writes("B"), new Writes("A"), new Writes("B")))
                .containsExactly(List.of(new Writes("A"), new Writes("B")), List.of(new Writes("A"), new Writes("B")));
    }

    @Test
    void ofSeveralEqualLooksOnlyTheLastIsKept() {
        assertThat(rounds(new Looks("A"), new Looks("B"), new Looks("A")))
                .containsExactly(List.of(new Looks("B"), new Looks("A")));
    }

    @Test
    void aSweepOfAWholeRegencyIsReadInParts() {
        Object[] looks = IntStream.range(0, PolicyRounds.MOST + 1)
                .mapToObj(n -> new Looks("H" + n))
                .toArray();

        assertThat(rounds(looks)).extracting(List::size).containsExactly(PolicyRounds.MOST, 1);
    }

    private static List<List<Object>> rounds(Object... commands) {
        List<Intention> intentions = IntStream.range(0, commands.length)
                .mapToObj(n -> new Intention(event(n), 0, commands[n]))
                .toList();
        return PolicyRounds.of(intentions).stream()
                .map(round -> round.stream().map(Intention::command).toList())
                .toList();
    }

    private static RecordedEvent event(int n) {
        Envelope envelope = new Envelope(
                "A", n, "A", "A", 1, "event" + n, Instant.EPOCH, "", "", "", "", "", "{}", new byte[0], new byte[32]);
        return new RecordedEvent(n, new byte[32], envelope, "");
    }
}

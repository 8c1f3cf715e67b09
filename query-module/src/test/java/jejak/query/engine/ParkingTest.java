package jejak.query.engine;

import static jejak.query.engine.Engines.awaitThat;
import static jejak.query.engine.Engines.status;
import static jejak.query.engine.Engines.tickOf;
import static jejak.query.engine.Engines.ticks;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.stream.IntStream;
import jejak.query.engine.ProjectionStatus.State;
import jejak.query.engine.tables.ParkedStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ParkingTest {

    private static final String TALLY = "tally_v1";

    private final Engines engines = new Engines();
    private final Tally tally = new Tally(engines.log.db());
    private final Total total = new Total(engines.log.db());

    @AfterEach
    void close() {
        engines.close();
    }

    @Test
    void whatCannotBeTakenWaitsWithAllThatFollowsOnItsLogAndTheRestFlows() {
        tally.refused = 2;
        ProjectionEngine engine = engines.started(tally, total);
        engines.taken(engine, tickOf("a", 1), tickOf("b", 2), tickOf("a", 3), tickOf("b", 4), tickOf("c", 5));
        engines.taken(engine, tickOf("b", 6), tickOf("a", 7));
        assertThat(tally.ticks()).containsExactly(1, 3, 5, 7);
        assertThat(total.total()).isEqualTo(28);
        assertThat(status(engine, TALLY).state()).isEqualTo(State.LIVE);
        assertThat(status(engine, TALLY).parked())
                .extracting(ParkedStream::stream, ParkedStream::position)
                .containsExactly(tuple("b", 1L));
        assertThat(status(engine, "total_v1").parked()).isEmpty();
    }

    @Test
    void theReasonNamesTheEventAndNothingOfItsValues() {
        tally.refused = 3;
        ProjectionEngine engine = engines.started(tally);
        engines.taken(engine, ticks(1, 4));
        ParkedStream parked = status(engine, TALLY).parked().getFirst();
        assertThat(parked.type()).isEqualTo("query.Ticked");
        assertThat(parked.error())
                .contains("PSQLException", "duplicate key value")
                .doesNotContain("Detail", "(n)=(3)");
    }

    @Test
    void afterTheRepairItIsTakenUpInOrderWhereItStood() {
        tally.refused = 2;
        ProjectionEngine broken = engines.started(tally);
        engines.taken(broken, tickOf("b", 1), tickOf("b", 2), tickOf("b", 3), tickOf("a", 4));
        broken.stop();
        Tally mended = new Tally(engines.log.db());
        ProjectionEngine engine = engines.started(mended);
        awaitThat(() -> status(engine, TALLY).parked().isEmpty());
        assertThat(mended.ticks()).containsExactly(1, 2, 3, 4);
        engines.taken(engine, tickOf("b", 5));
        assertThat(mended.ticks()).containsExactly(1, 2, 3, 4, 5);
    }

    @Test
    void aRepairThatFailsAgainIsCountedAndLeavesNothingBehind() {
        tally.refused = 2;
        ProjectionEngine engine = engines.started(tally);
        engines.taken(engine, tickOf("b", 1), tickOf("b", 2), tickOf("b", 3));
        awaitThat(() -> status(engine, TALLY).parked().getFirst().attempts() > 2);
        assertThat(tally.ticks()).containsExactly(1);
    }

    @Test
    void aServerInTroubleStopsThePageWholeAndParksNothing() {
        tally.troubled = 3;
        engines.log.append(ticks(1, 4));
        ProjectionEngine engine = engines.started(tally, total);
        awaitThat(() -> status(engine, TALLY).state() == State.FAILED);
        assertThat(tally.ticks()).isEmpty();
        assertThat(status(engine, TALLY).position()).isEqualTo(-1);
        assertThat(status(engine, TALLY).parked()).isEmpty();
        awaitThat(() -> total.total() == 10);
        tally.troubled = -1;
        awaitThat(() -> status(engine, TALLY).state() == State.LIVE);
        awaitThat(() -> tally.ticks().size() == 4);
    }

    @Test
    void aProjectionThatFailsForEverybodyStandsStill() {
        tally.refused = 0;
        Object[] many = IntStream.rangeClosed(1, Taking.MOST_PARKED + 1)
                .mapToObj(n -> tickOf("stream-" + n, n))
                .toArray();
        engines.log.append(many);
        ProjectionEngine engine = engines.started(tally);
        awaitThat(() -> status(engine, TALLY).state() == State.FAILED);
        assertThat(status(engine, TALLY).parked()).isEmpty();
        tally.refused = -1;
        awaitThat(() -> tally.ticks().size() == many.length);
    }
}

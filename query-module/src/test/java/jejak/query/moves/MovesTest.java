package jejak.query.moves;

import static jejak.query.BuSari.BENGKALA;
import static jejak.query.BuSari.GEDE;
import static jejak.query.BuSari.HOUSEHOLD;
import static jejak.query.BuSari.registered;

import java.time.LocalDate;
import java.util.List;
import jejak.household.events.FamilyEvent.ClosingReason;
import jejak.household.events.FamilyEvent.HouseholdClosed;
import jejak.household.events.FamilyEvent.HouseholdReopened;
import jejak.household.events.FamilyEvent.MoveCorrected;
import jejak.household.events.HouseholdEvent.HouseholdMovedOut;
import jejak.household.events.MoveEvent.HouseholdHandedOver;
import jejak.query.engine.ProjectionSpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Which families are on their way. */
class MovesTest {

    private static final LocalDate DAY = LocalDate.of(2024, 6, 9);

    @RegisterExtension
    static final ProjectionSpec<Moves> MOVES = ProjectionSpec.of(Moves.class, Moves::new);

    @Test
    void aFamilyIsOnItsWayUntilItIsTakenIn() {
        MOVES.given(registered(), leaves("12.05"))
                .then(
                        m -> m.arrivals(10, null).edges().getFirst().node(),
                        new Moves.Arrival(HOUSEHOLD, "51.08", "12.05", DAY));
        MOVES.given(registered(), leaves("12.05"), new HouseholdHandedOver(HOUSEHOLD, "there", "head", null, List.of()))
                .then(m -> m.arrivals(10, null).edges().size(), 0);
    }

    @Test
    void whoNeverLeftOrOfWhomNobodyIsLeftIsNotAwaited() {
        MoveCorrected never = new MoveCorrected(HOUSEHOLD, "the move", BENGKALA, "Taman", GEDE, "Jalan 1");
        MOVES.given(registered(), leaves("12.05"), never).then(MovesTest::awaited, false);
        MOVES.given(registered(), leaves("12.05"), never, leaves("12.05")).then(MovesTest::awaited, true);
        HouseholdClosed closed = new HouseholdClosed(HOUSEHOLD, ClosingReason.ALL_DECEASED, DAY);
        HouseholdReopened reopened = new HouseholdReopened(HOUSEHOLD, "the end", null);
        MOVES.given(registered(), leaves("12.05"), closed).then(MovesTest::awaited, false);
        MOVES.given(registered(), leaves("12.05"), closed, reopened).then(MovesTest::awaited, true);
        MOVES.given(registered(), closed, new HouseholdReopened(HOUSEHOLD, "the end", BENGKALA))
                .then(MovesTest::awaited, false);
    }

    @Test
    void whereverNobodyTakesItInItIsNotAwaited() {
        MOVES.given(registered(), leaves("51.71"))
                .then(m -> m.arrivals(10, null).edges().size(), 0);
    }

    private static boolean awaited(Moves moves) {
        return moves.arrivals(100, null).edges().stream()
                .anyMatch(edge -> edge.node().previousHouseholdId().equals(HOUSEHOLD));
    }

    private static HouseholdMovedOut leaves(String to) {
        return new HouseholdMovedOut(HOUSEHOLD, BENGKALA, to, DAY);
    }
}

package jejak.query.household;

import static jejak.query.BuSari.BENGKALA;
import static jejak.query.BuSari.GEDE;
import static jejak.query.BuSari.HOUSEHOLD;
import static jejak.query.BuSari.TENTH_OF_JUNE;
import static jejak.query.BuSari.registered;
import static jejak.query.engine.Told.told;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import jejak.household.events.FamilyEvent.ClosingReason;
import jejak.household.events.FamilyEvent.HouseholdClosed;
import jejak.household.events.FamilyEvent.HouseholdReopened;
import jejak.household.events.FamilyEvent.MoveCorrected;
import jejak.household.events.HouseholdEvent.HouseholdMovedOut;
import jejak.household.events.HouseholdEvent.HouseholdMovedWithinRegency;
import jejak.kernel.Actor;
import jejak.query.engine.ProjectionSpec;
import jejak.query.engine.Recorded;
import jejak.query.engine.SharedLog;
import jejak.query.log.Moment;
import jejak.query.paging.Connection;
import jejak.query.paging.Connection.Edge;
import jejak.query.paging.PageRequest;
import jejak.query.paging.QueryRefused;
import jejak.query.paging.Wanted;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class VillageRollTest {

    private static final String ALPHA = "00000000-0000-4000-8000-00000000000a";
    private static final String BETA = "00000000-0000-4000-8000-00000000000b";
    private static final String SUMBERKLAMPOK = "51.08.01.2001";

    private static final Moment LATER = new Moment(null, null, LocalDate.of(2024, 12, 31));

    @RegisterExtension
    static final ProjectionSpec<VillageRoll> ROLL = ProjectionSpec.of(
            VillageRoll.class, db -> new VillageRoll(db, SharedLog.open().ledger()));

    @Test
    void aVillageListsItsHouseholdsInOrderOfTheirIds() {
        ROLL.given(registered(BETA, BENGKALA), registered(ALPHA, BENGKALA), registered(HOUSEHOLD, SUMBERKLAMPOK))
                .then(r -> ids(r.ids(BENGKALA, PageRequest.of(10, null, 1), Moment.NOW)), List.of(ALPHA, BETA));
    }

    @Test
    void whoMovesIsListedWhereTheyLive() {
        var moved = ROLL.given(
                registered(),
                new HouseholdMovedWithinRegency(
                        HOUSEHOLD, BENGKALA, SUMBERKLAMPOK, "Teluk Terima", GEDE, "Jalan Pantai 1", TENTH_OF_JUNE));
        moved.then(r -> ids(r.ids(BENGKALA, PageRequest.of(10, null, 1), Moment.NOW)), List.of());
        moved.then(r -> ids(r.ids(SUMBERKLAMPOK, PageRequest.of(10, null, 1), Moment.NOW)), List.of(HOUSEHOLD));
    }

    @Test
    void whoLeavesTheRegencyIsListedNowhere() {
        ROLL.given(registered(), new HouseholdMovedOut(HOUSEHOLD, BENGKALA, "51.71", TENTH_OF_JUNE))
                .then(r -> ids(r.ids(BENGKALA, PageRequest.of(10, null, 1), Moment.NOW)), List.of());
    }

    @Test
    void anEarlierRollIsOfWhoeverLivedThereInTheTimeThatIsAskedFor() {
        ROLL.given(
                        told(registered()).with(Actor.EFFECTIVE_DATE, "2024-01-10"),
                        new HouseholdMovedWithinRegency(
                                HOUSEHOLD, BENGKALA, SUMBERKLAMPOK, "Teluk Terima", GEDE, "Jalan 1", TENTH_OF_JUNE),
                        new HouseholdMovedOut(HOUSEHOLD, SUMBERKLAMPOK, "51.71", LocalDate.of(2024, 5, 1)))
                .then(r -> on(r, BENGKALA, "2024-01-09"), List.of())
                .then(r -> on(r, BENGKALA, "2024-01-10"), List.of(HOUSEHOLD))
                .then(r -> on(r, SUMBERKLAMPOK, "2024-04-30"), List.of())
                .then(r -> on(r, BENGKALA, "2024-05-01"), List.of())
                .then(r -> on(r, SUMBERKLAMPOK, "2024-06-10"), List.of())
                .then(r -> recorded(r, BENGKALA, Recorded.BEGINNING.minusSeconds(1)), List.of());
    }

    @Test
    void whoNeverMovedWasListedAtHomeAllAlongAndWhoEndedIsNoMore() {
        ROLL.given(
                        told(registered()).with(Actor.EFFECTIVE_DATE, "2024-01-10"),
                        new HouseholdMovedOut(HOUSEHOLD, BENGKALA, "51.71", LocalDate.of(2024, 5, 1)),
                        new MoveCorrected(HOUSEHOLD, "the move", BENGKALA, "Kajanan", GEDE, "Jalan 1"))
                .then(r -> ids(r.ids(BENGKALA, PageRequest.of(10, null, 1), Moment.NOW)), List.of(HOUSEHOLD))
                .then(r -> on(r, BENGKALA, "2024-05-02"), List.of(HOUSEHOLD));
        ROLL.given(
                        told(registered()).with(Actor.EFFECTIVE_DATE, "2024-01-10"),
                        new HouseholdClosed(HOUSEHOLD, ClosingReason.ALL_LEFT, LocalDate.of(2024, 5, 1)))
                .then(r -> ids(r.ids(BENGKALA, PageRequest.of(10, null, 1), Moment.NOW)), List.of())
                .then(r -> on(r, BENGKALA, "2024-04-30"), List.of(HOUSEHOLD))
                .then(r -> on(r, BENGKALA, "2024-05-01"), List.of());
    }

    @Test
    void whoDidNotEndAfterAllWasListedAllAlong() {
        ROLL.given(
                        told(registered()).with(Actor.EFFECTIVE_DATE, "2024-01-10"),
                        new HouseholdClosed(HOUSEHOLD, ClosingReason.ALL_DECEASED, LocalDate.of(2024, 5, 1)),
                        new HouseholdReopened(HOUSEHOLD, "the end", BENGKALA))
                .then(r -> ids(r.ids(BENGKALA, PageRequest.of(10, null, 1), Moment.NOW)), List.of(HOUSEHOLD))
                .then(r -> on(r, BENGKALA, "2024-05-02"), List.of(HOUSEHOLD));
        ROLL.given(
                        registered(),
                        new HouseholdMovedOut(HOUSEHOLD, BENGKALA, "51.71", LocalDate.of(2024, 5, 1)),
                        new HouseholdClosed(HOUSEHOLD, ClosingReason.ALL_DECEASED, TENTH_OF_JUNE),
                        new HouseholdReopened(HOUSEHOLD, "the end", null))
                .then(r -> ids(r.ids(BENGKALA, PageRequest.of(10, null, 1), Moment.NOW)), List.of());
    }

    @Test
    void anEarlierRollHasTheSamePages() {
        ROLL.given(registered(ALPHA, BENGKALA), registered(BETA, BENGKALA))
                .then(r -> ids(r.ids(BENGKALA, PageRequest.of(1, null, 1), LATER)), List.of(ALPHA))
                .then(r -> ids(r.ids(BENGKALA, PageRequest.of(1, PageRequest.cursor(ALPHA), 1), LATER)), List.of(BETA));
    }

    @Test
    void theNextPageBeginsAfterTheCursor() {
        ROLL.given(registered(ALPHA, BENGKALA), registered(BETA, BENGKALA))
                .then(r -> ids(r.ids(BENGKALA, PageRequest.of(1, null, 1), Moment.NOW)), List.of(ALPHA))
                .then(
                        r -> ids(r.ids(BENGKALA, PageRequest.of(1, PageRequest.cursor(ALPHA), 1), Moment.NOW)),
                        List.of(BETA));
    }

    @Test
    void refusesAVillageThatIsNotInTheCodeList() {
        VillageRoll roll =
                new VillageRoll(SharedLog.open().db(), SharedLog.open().ledger());
        assertThatThrownBy(() -> roll.households("51.08.08.9999", 10, null, null, Wanted.NO_COUNT))
                .isInstanceOfSatisfying(
                        QueryRefused.class, e -> assertThat(e.code()).isEqualTo("VILLAGE_UNKNOWN"));
    }

    private static List<String> on(VillageRoll roll, String village, String day) {
        return ids(roll.ids(village, PageRequest.of(10, null, 1), new Moment(null, null, LocalDate.parse(day))));
    }

    private static List<String> recorded(VillageRoll roll, String village, Instant at) {
        return ids(roll.ids(village, PageRequest.of(10, null, 1), new Moment(null, at, null)));
    }

    private static List<String> ids(Connection<String> page) {
        return page.edges().stream().map(Edge::node).toList();
    }
}

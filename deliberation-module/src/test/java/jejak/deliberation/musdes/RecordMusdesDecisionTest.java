package jejak.deliberation.musdes;

import static jejak.deliberation.musdes.SampleSession.BENGKALA;
import static jejak.deliberation.musdes.SampleSession.COUNCIL;
import static jejak.deliberation.musdes.SampleSession.HEAD;
import static jejak.deliberation.musdes.SampleSession.OPERATOR;
import static jejak.deliberation.musdes.SampleSession.POOR_FAMILY;
import static jejak.deliberation.musdes.SampleSession.SCHEDULED;
import static jejak.deliberation.musdes.SampleSession.SESSION;
import static jejak.deliberation.musdes.SampleSession.TODAY;
import static jejak.deliberation.musdes.SampleSession.by;
import static jejak.deliberation.musdes.SampleSession.held;
import static jejak.deliberation.musdes.SampleSession.schedule;
import static jejak.deliberation.musdes.SampleSession.today;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jejak.deliberation.events.HouseholdDecisionEvent.HouseholdDeliberated;
import jejak.deliberation.events.MusdesEvent.DecisionKind;
import jejak.deliberation.events.MusdesEvent.DecisionReason;
import jejak.deliberation.events.MusdesEvent.Forum;
import jejak.deliberation.events.MusdesEvent.MusdesDecisionRecorded;
import jejak.household.RecordMove;
import jejak.household.events.FamilyEvent.ClosingReason;
import jejak.household.events.FamilyEvent.HouseholdClosed;
import jejak.household.events.FamilyEvent.HouseholdReopened;
import jejak.kernel.Rejected;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How a village's decision comes to stand in two logs at once. */
class RecordMusdesDecisionTest {

    private static final String FAMILY = "0b6f3c1e-6f0a-4f57-9a37-1c7f5d0f2a01";
    private static final String UNKNOWN_FAMILY = "0b6f3c1e-6f0a-4f57-9a37-1c7f5d0f2a02";
    private static final String DEPEHA = "51.08.08.2006";

    private final TwoLogs logs = new TwoLogs();

    @BeforeEach
    void aFamilyLivesInAVillageThatMeets() {
        logs.send(TwoLogs.aFamilyOf(BENGKALA, FAMILY), today());
        logs.send(schedule(), today());
        logs.send(new RecordAttendance(SESSION, List.of(HEAD, OPERATOR, COUNCIL, POOR_FAMILY)), today());
    }

    @AfterEach
    void endTheWiring() {
        logs.close();
    }

    @Test
    void oneDecisionStandsInBothLogsByOneAppend() {
        open();
        logs.send(decide(DecisionKind.ELIGIBLE, null, null), held(TODAY));

        Object inSession = new MusdesDecisionRecorded(SESSION, FAMILY, DecisionKind.ELIGIBLE, null, null);
        HouseholdDeliberated inHousehold = deliberated(DecisionKind.ELIGIBLE, null, TODAY, null);
        assertThat(logs.appends()).last().isEqualTo(List.of(inSession, inHousehold));
        assertThat(logs.saidIn(SESSION)).last().isEqualTo(inSession);
        assertThat(logs.saidIn(FAMILY)).last().isEqualTo(inHousehold);
    }

    @Test
    void withoutAnEffectiveDateItCountsFromTheSessionsDay() {
        open();
        logs.send(decide(DecisionKind.NOT_ELIGIBLE, DecisionReason.WELFARE_IMPROVED, null), today());

        assertThat(logs.saidIn(FAMILY))
                .last()
                .isEqualTo(deliberated(DecisionKind.NOT_ELIGIBLE, DecisionReason.WELFARE_IMPROVED, SCHEDULED, null));
    }

    @Test
    void eachLogNamesItsOwnEventThatIsReplaced() {
        open();
        logs.send(decide(DecisionKind.ELIGIBLE, null, null), today());
        String inSession = logs.lastIdIn(SESSION);
        String inHousehold = logs.lastIdIn(FAMILY);
        logs.send(decide(DecisionKind.DEFER, null, inSession), today());

        assertThat(inSession).isNotEqualTo(inHousehold);
        assertThat(logs.saidIn(SESSION))
                .last()
                .isEqualTo(new MusdesDecisionRecorded(SESSION, FAMILY, DecisionKind.DEFER, null, inSession));
        assertThat(logs.saidIn(FAMILY)).last().isEqualTo(deliberated(DecisionKind.DEFER, null, SCHEDULED, inHousehold));
        refuses(decide(DecisionKind.ELIGIBLE, null, inSession), "supersedes: SUPERSEDES_NOT_LATEST");
    }

    @Test
    void theHouseholdsLogGoesOnWithoutAGap() {
        open();
        logs.send(decide(DecisionKind.ELIGIBLE, null, null), today());
        logs.send(new RecordMove(FAMILY, DEPEHA, "Kelodan", "Jalan Baru 1", TODAY), today());

        assertThat(logs.versionsOf(FAMILY)).containsExactly(0L, 1L, 2L);
    }

    @Test
    void aHouseholdIsDecidedOnOnceASession() {
        open();
        logs.send(decide(DecisionKind.ELIGIBLE, null, null), today());

        refuses(decide(DecisionKind.DEFER, null, null), "supersedes: ALREADY_DECIDED");
    }

    @Test
    void thereMustBeSomethingToReplace() {
        open();
        refuses(decide(DecisionKind.ELIGIBLE, null, "no-such-event"), "supersedes: NOTHING_TO_SUPERSEDE");
    }

    @Test
    void everyDecisionAgainstAFamilyHasAReason() {
        open();
        Stream.of(DecisionKind.values())
                .filter(DecisionKind::negative)
                .forEach(kind -> refuses(decide(kind, null, null), "reason: REASON_REQUIRED"));
    }

    @Test
    void aSessionThatIsNotOpenDecidesNothing() {
        refuses(decide(DecisionKind.ELIGIBLE, null, null), "musdesId: SESSION_NOT_OPEN");
    }

    @Test
    void signedMinutesEndAllDecisions() {
        open();
        logs.send(SampleSession.sign(by(HEAD), by(OPERATOR), by(COUNCIL)), today());

        refuses(decide(DecisionKind.ELIGIBLE, null, null), "musdesId: SESSION_CLOSED");
    }

    @Test
    void aVillageDecidesOnItsOwnFamiliesOnly() {
        open();
        logs.send(new RecordMove(FAMILY, DEPEHA, "Kelodan", "Jalan Baru 1", TODAY), today());

        refuses(decide(DecisionKind.ELIGIBLE, null, null), "householdId: HOUSEHOLD_NOT_IN_VILLAGE");
    }

    @Test
    void aFamilyThatLeftTheRegencyIsNotDecidedOn() {
        open();
        logs.send(new RecordMove(FAMILY, "12.05", null, null, TODAY), today());

        refuses(decide(DecisionKind.ELIGIBLE, null, null), "householdId: HOUSEHOLD_MOVED_OUT");
    }

    @Test
    void aFamilyThatNeverEndedIsDecidedOnAgainUnlessItHadLeft() {
        HouseholdDecisionsState ended = new HouseholdDecisionsState(BENGKALA, false, Map.of())
                .evolve(new HouseholdClosed(FAMILY, ClosingReason.ALL_DECEASED, TODAY));
        assertThatThrownBy(ended::mustLiveHere).hasMessage("householdId: HOUSEHOLD_MOVED_OUT");
        ended.evolve(new HouseholdReopened(FAMILY, "the end", BENGKALA)).mustLiveHere();
        assertThatThrownBy(ended.evolve(new HouseholdReopened(FAMILY, "the end", null))::mustLiveHere)
                .hasMessage("householdId: HOUSEHOLD_MOVED_OUT");
    }

    @Test
    void aDecisionFallsBetweenTheSessionAndToday() {
        open();
        RecordMusdesDecision decision = decide(DecisionKind.ELIGIBLE, null, null);

        refuses(decision, held(SCHEDULED.minusDays(1)), "effectiveDate: BEFORE_SESSION");
        refuses(decision, held(TODAY.plusDays(1)), "effectiveDate: DATE_IN_FUTURE");
    }

    /** What was decided on a day on which too few were in the room was decided by nobody. */
    @Test
    void aDecisionCountsFromTheSittingThatCouldDecide() {
        LocalDate sat = SCHEDULED.plusDays(2);
        logs.send(new OpenMusdes(SESSION), held(sat));

        refuses(decide(DecisionKind.ELIGIBLE, null, null), held(sat.minusDays(1)), "effectiveDate: BEFORE_SITTING");
        logs.send(decide(DecisionKind.ELIGIBLE, null, null), today());
        assertThat(logs.saidIn(FAMILY)).last().isEqualTo(deliberated(DecisionKind.ELIGIBLE, null, sat, null));
    }

    @Test
    void aHouseholdNobodyRegisteredLeavesNothingInTheSession() {
        open();
        List<Object> before = logs.saidIn(SESSION);

        assertThatThrownBy(() -> logs.send(
                        new RecordMusdesDecision(SESSION, UNKNOWN_FAMILY, DecisionKind.ELIGIBLE, null, null), today()))
                .isInstanceOf(AggregateNotFoundException.class);
        assertThat(logs.saidIn(SESSION)).isEqualTo(before);
        assertThat(logs.saidIn(UNKNOWN_FAMILY)).isEmpty();
    }

    private void open() {
        logs.send(new OpenMusdes(SESSION), today());
    }

    private static RecordMusdesDecision decide(
            DecisionKind kind, @Nullable DecisionReason reason, @Nullable String supersedes) {
        return new RecordMusdesDecision(SESSION, FAMILY, kind, reason, supersedes);
    }

    private static HouseholdDeliberated deliberated(
            DecisionKind kind, @Nullable DecisionReason reason, LocalDate on, @Nullable String supersedes) {
        return new HouseholdDeliberated(FAMILY, SESSION, BENGKALA, Forum.MUSDES, kind, reason, on, supersedes);
    }

    private void refuses(RecordMusdesDecision command, String problems) {
        refuses(command, today(), problems);
    }

    private void refuses(RecordMusdesDecision command, Map<String, Object> metadata, String problems) {
        int appends = logs.appends().size();
        assertThatThrownBy(() -> logs.send(command, metadata))
                .isInstanceOf(Rejected.class)
                .hasMessage(problems);
        assertThat(logs.appends()).hasSize(appends);
    }
}

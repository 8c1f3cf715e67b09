package jejak.query.aid;

import static jejak.query.BuSari.BENGKALA;
import static jejak.query.BuSari.HOUSEHOLD;
import static jejak.query.BuSari.TENTH_OF_JUNE;
import static jejak.query.BuSari.eligible;
import static jejak.query.BuSari.registered;
import static jejak.query.BuSari.rule;
import static jejak.query.engine.Told.told;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import jejak.aid.events.EligibilityEvent.EligibilityCause;
import jejak.aid.events.EligibilityEvent.EligibilityOutcome;
import jejak.deliberation.events.HouseholdDecisionEvent.HouseholdDeliberated;
import jejak.deliberation.events.MusdesEvent.Agenda;
import jejak.deliberation.events.MusdesEvent.DecisionKind;
import jejak.deliberation.events.MusdesEvent.Forum;
import jejak.deliberation.events.MusdesEvent.MinutesSigned;
import jejak.deliberation.events.MusdesResultEvent.AmendmentGround;
import jejak.deliberation.events.MusdesResultEvent.MinutesAmended;
import jejak.kernel.Actor;
import jejak.ledger.RecordedEvent;
import jejak.query.aid.EligibilityTrail.Change;
import jejak.query.aid.EligibilityTrail.Verdict;
import jejak.query.engine.Recorded;
import org.junit.jupiter.api.Test;

class EligibilityTrailTest {

    private static final List<RecordedEvent> LOG = Recorded.log(
            registered(),
            told(eligible(
                            EligibilityOutcome.UNKNOWN,
                            EligibilityOutcome.NOT_ELIGIBLE,
                            rule("ALIVE_AND_RESIDENT", true),
                            rule("LISTED_IN_REGISTRY", false)))
                    .with(Actor.EFFECTIVE_DATE, "2024-01-15")
                    .with(Actor.ID, "system"),
            eligible(EligibilityOutcome.NOT_ELIGIBLE, EligibilityOutcome.ELIGIBLE, rule("LISTED_IN_REGISTRY", true)));

    private static final Map<String, CausingFact> CAUSES = CausingFact.all(LOG, _ -> Map.of());

    @Test
    void everyChangeIsShownInOrderWithWhatLedToIt() {
        List<Change> trail = EligibilityTrail.changes(LOG, "BSU", CAUSES);
        assertThat(trail)
                .extracting(Change::outcome)
                .containsExactly(EligibilityOutcome.NOT_ELIGIBLE, EligibilityOutcome.ELIGIBLE);
        Change first = trail.getFirst();
        assertThat(first.previous()).isEqualTo(EligibilityOutcome.UNKNOWN);
        assertThat(first.position()).isEqualTo(1);
        assertThat(first.cause()).isEqualTo(EligibilityCause.FACT_CHANGE);
        assertThat(first.causeEventId()).isEqualTo("event-0");
        assertThat(first.effectiveDate()).isEqualTo(LocalDate.of(2024, 1, 15));
        assertThat(first.actor()).isEqualTo("system");
        assertThat(first.causedBy()).extracting(CausingFact::eventId).isEqualTo("event-0");
    }

    @Test
    void aRuleSaysItsVerdictItsGroundAndTheFactsItRestsOn() {
        List<Verdict> rules =
                EligibilityTrail.changes(LOG, "BSU", CAUSES).getFirst().rules();
        assertThat(rules).extracting(Verdict::rule).containsExactly("ALIVE_AND_RESIDENT", "LISTED_IN_REGISTRY");
        assertThat(rules).extracting(Verdict::passed).containsExactly(true, false);
        assertThat(rules.getFirst().facts()).containsExactly("event-0");
        assertThat(rules.getLast().facts()).isEmpty();
        assertThat(rules.getFirst().legalBasis().citation()).isEqualTo("Perbup 12/2024 Pasal 4");
    }

    @Test
    void anotherProgrammeHasATrailOfItsOwn() {
        assertThat(EligibilityTrail.changes(LOG, "BST", CAUSES)).isEmpty();
    }

    @Test
    void aChangeThatASessionCausedNamesItsMinutes() {
        List<RecordedEvent> log = Recorded.log(
                registered(),
                told(new HouseholdDeliberated(
                                HOUSEHOLD,
                                "musdes:1",
                                BENGKALA,
                                Forum.MUSDES,
                                DecisionKind.ELIGIBLE,
                                null,
                                TENTH_OF_JUNE,
                                null))
                        .with("actor", "operator")
                        .recorded("event-0", "2024-06-11T02:00:00Z"),
                eligible(EligibilityOutcome.UNKNOWN, EligibilityOutcome.ELIGIBLE));
        List<RecordedEvent> session = Recorded.log(new MinutesSigned(
                "musdes:1", BENGKALA, Agenda.REGISTRY_UPDATE, "2024-06", "BA-7/2024", TENTH_OF_JUNE, "ab", List.of()));

        CausingFact fact = CausingFact.all(log.subList(1, 3), _ -> Map.of("musdes:1", session))
                .get("event-0");

        assertThat(fact.minutesNumber()).isEqualTo("BA-7/2024");
        assertThat(fact.actor()).isEqualTo("operator");
        assertThat(CausingFact.all(log.subList(1, 3), _ -> Map.of())
                        .get("event-0")
                        .minutesNumber())
                .as("not signed yet")
                .isNull();
    }

    @Test
    void aChangeThatAnAddendumCausedNamesIt() {
        List<RecordedEvent> log = Recorded.log(
                registered(),
                told(new HouseholdDeliberated(
                                HOUSEHOLD,
                                "musdes:1",
                                BENGKALA,
                                Forum.MUSDES,
                                DecisionKind.ELIGIBLE,
                                null,
                                TENTH_OF_JUNE,
                                "event-before"))
                        .with("commandId", "the amendment")
                        .recorded("event-0", "2024-06-11T02:00:00Z"),
                eligible(EligibilityOutcome.UNKNOWN, EligibilityOutcome.ELIGIBLE));
        List<RecordedEvent> session = Recorded.log(addendum("AD-1", "the amendment"), addendum("AD-2", "another"));

        assertThat(CausingFact.all(log.subList(1, 3), _ -> Map.of("musdes:1", session))
                        .get("event-0")
                        .addendumNumber())
                .isEqualTo("AD-1");
    }

    private static Object addendum(String number, String command) {
        return told(new MinutesAmended(
                        "musdes:1",
                        BENGKALA,
                        "BA-7/2024",
                        number,
                        TENTH_OF_JUNE,
                        "cd",
                        AmendmentGround.NEW_EVIDENCE,
                        List.of()))
                .with("commandId", command);
    }
}

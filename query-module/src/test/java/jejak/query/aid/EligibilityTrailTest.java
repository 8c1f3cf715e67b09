package jejak.query.aid;

import static jejak.query.BuSari.eligible;
import static jejak.query.BuSari.registered;
import static jejak.query.BuSari.rule;
import static jejak.query.engine.Told.told;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import jejak.aid.events.EligibilityEvent.EligibilityCause;
import jejak.aid.events.EligibilityEvent.EligibilityOutcome;
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

    @Test
    void everyChangeIsShownInOrderWithWhatLedToIt() {
        List<Change> trail = EligibilityTrail.changes(LOG, "BSU");
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
    }

    @Test
    void aRuleSaysItsVerdictItsGroundAndTheFactsItRestsOn() {
        List<Verdict> rules = EligibilityTrail.changes(LOG, "BSU").getFirst().rules();
        assertThat(rules).extracting(Verdict::rule).containsExactly("ALIVE_AND_RESIDENT", "LISTED_IN_REGISTRY");
        assertThat(rules).extracting(Verdict::passed).containsExactly(true, false);
        assertThat(rules.getFirst().facts()).containsExactly("event-0");
        assertThat(rules.getLast().facts()).isEmpty();
        assertThat(rules.getFirst().legalBasis().citation()).isEqualTo("Perbup 12/2024 Pasal 4");
    }

    @Test
    void anotherProgrammeHasATrailOfItsOwn() {
        assertThat(EligibilityTrail.changes(LOG, "BST")).isEmpty();
    }
}

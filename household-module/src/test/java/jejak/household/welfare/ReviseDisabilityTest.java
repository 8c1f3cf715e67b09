package jejak.household.welfare;

import static jejak.household.welfare.Visited.BORN;
import static jejak.household.welfare.Visited.FAMILY;
import static jejak.household.welfare.Visited.GEDE;
import static jejak.household.welfare.Visited.LUH;
import static jejak.household.welfare.Visited.NOW;
import static jejak.household.welfare.Visited.TODAY;
import static jejak.household.welfare.Visited.YESTERDAY;
import static jejak.household.welfare.Visited.deaf;
import static jejak.household.welfare.Visited.family;
import static jejak.household.welfare.Visited.latest;
import static jejak.household.welfare.Visited.refuses;
import static jejak.household.welfare.Visited.registered;

import java.time.LocalDate;
import jejak.household.events.ErasureEvent.ErasureExecuted;
import jejak.household.events.HouseholdEvent.DisabilityKind;
import jejak.household.events.HouseholdEvent.DisabilitySeverity;
import jejak.household.events.WelfareEvent.DisabilityRevised;
import jejak.household.events.WelfareEvent.DisabilityRevision;
import jejak.kernel.Rejected;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.TestExecutor;
import org.junit.jupiter.api.Test;

/** When a disability is said anew. */
class ReviseDisabilityTest {

    private final AggregateTestFixture<HouseholdWelfare> fixture = family();
    private final TestExecutor<HouseholdWelfare> gede = fixture.given(registered(), deaf());

    @Test
    void theNewWordNamesTheOneBefore() {
        String before = latest(fixture);
        gede.when(revise(GEDE, before, DisabilitySeverity.SEVERE, TODAY), NOW)
                .expectEvents(new DisabilityRevised(
                        FAMILY,
                        GEDE,
                        before,
                        DisabilityRevision.NEW_ASSESSMENT,
                        DisabilityKind.SENSORY,
                        DisabilitySeverity.SEVERE,
                        TODAY));
    }

    @Test
    void onlyTheLatestWordIsReplaced() {
        gede.when(revise(GEDE, "another", DisabilitySeverity.SEVERE, TODAY), NOW)
                .expectException(Rejected.class)
                .expectExceptionMessage("supersedes: REVISION_NOT_LATEST");
    }

    @Test
    void theSameWordChangesNothing() {
        gede.when(revise(GEDE, latest(fixture), DisabilitySeverity.MILD, YESTERDAY), NOW)
                .expectException(Rejected.class)
                .expectExceptionMessage(": REVISION_CHANGES_NOTHING");
    }

    @Test
    void whatWasNeverRecordedIsNotRevised() {
        refuses(revise(LUH, "any", DisabilitySeverity.MILD, TODAY), "personId: NO_DISABILITY_RECORDED");
    }

    @Test
    void nobodyIsAssessedBeforeTheyWereBorn() {
        gede.when(revise(GEDE, latest(fixture), DisabilitySeverity.SEVERE, BORN.plusYears(24)), NOW)
                .expectException(Rejected.class)
                .expectExceptionMessage("assessedOn: DATE_BEFORE_BIRTH");
    }

    @Test
    void whoIsForgottenIsNotRevised() {
        refuses(
                revise(GEDE, "any", DisabilitySeverity.MILD, TODAY),
                "personId: MEMBER_ERASED",
                deaf(),
                new ErasureExecuted(FAMILY, GEDE, "key"));
    }

    private static ReviseDisability revise(String person, String before, DisabilitySeverity severity, LocalDate on) {
        return new ReviseDisability(
                FAMILY, person, before, DisabilityRevision.NEW_ASSESSMENT, DisabilityKind.SENSORY, severity, on);
    }
}

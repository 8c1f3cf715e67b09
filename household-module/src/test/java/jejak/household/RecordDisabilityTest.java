package jejak.household;

import static jejak.household.SampleFamily.FAMILY;
import static jejak.household.SampleFamily.KETUT;
import static jejak.household.SampleFamily.MADE;
import static jejak.household.SampleFamily.MADE_BORN;
import static jejak.household.SampleFamily.TODAY;
import static jejak.household.SampleFamily.TOMORROW;
import static jejak.household.SampleFamily.WAYAN;
import static jejak.household.SampleFamily.YESTERDAY;
import static jejak.household.SampleFamily.died;
import static jejak.household.SampleFamily.household;
import static jejak.household.SampleFamily.movedOut;
import static jejak.household.SampleFamily.registration;
import static jejak.household.SampleFamily.today;

import java.time.LocalDate;
import jejak.household.events.HouseholdEvent.DisabilityKind;
import jejak.household.events.HouseholdEvent.DisabilityRecorded;
import jejak.household.events.HouseholdEvent.DisabilitySeverity;
import jejak.kernel.Rejected;
import org.junit.jupiter.api.Test;

/** When an assessment is taken into the log. */
class RecordDisabilityTest {

    private static final DisabilityRecorded DEAF =
            new DisabilityRecorded(FAMILY, KETUT, DisabilityKind.SENSORY, DisabilitySeverity.SEVERE, YESTERDAY);

    @Test
    void anAssessmentIsRecorded() {
        household()
                .given(registration())
                .when(assess(KETUT, DisabilitySeverity.SEVERE, YESTERDAY), today())
                .expectEvents(DEAF);
    }

    @Test
    void theSameAssessmentSaysNothingNew() {
        household()
                .given(registration(), DEAF)
                .when(assess(KETUT, DisabilitySeverity.SEVERE, YESTERDAY), today())
                .expectNoEvents()
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void aNewAssessmentIsRecorded() {
        household()
                .given(registration(), DEAF)
                .when(assess(KETUT, DisabilitySeverity.MODERATE, TODAY), today())
                .expectEvents(new DisabilityRecorded(
                        FAMILY, KETUT, DisabilityKind.SENSORY, DisabilitySeverity.MODERATE, TODAY));
    }

    @Test
    void theDeadAreNotAssessed() {
        refuses(assess(KETUT, DisabilitySeverity.MILD, TODAY), "personId: MEMBER_DECEASED", died(KETUT));
    }

    @Test
    void whoHasLeftIsNotAssessedHere() {
        refuses(assess(KETUT, DisabilitySeverity.MILD, TODAY), "householdId: HOUSEHOLD_MOVED_OUT", movedOut());
    }

    @Test
    void whatWasDestroyedIsNotWrittenAgain() {
        household()
                .given(SampleFamily.registeredAndErased())
                .when(assess(MADE, DisabilitySeverity.MILD, TODAY), today())
                .expectException(Rejected.class)
                .expectExceptionMessage("personId: MEMBER_ERASED");
    }

    @Test
    void aStrangerIsNotAssessed() {
        refuses(assess(WAYAN, DisabilitySeverity.MILD, TODAY), "personId: MEMBER_UNKNOWN");
    }

    @Test
    void anAssessmentIsNotForetold() {
        refuses(assess(KETUT, DisabilitySeverity.MILD, TOMORROW), "assessedOn: DATE_IN_FUTURE");
    }

    @Test
    void nobodyIsAssessedBeforeHisBirth() {
        refuses(assess(MADE, DisabilitySeverity.MILD, MADE_BORN.minusDays(1)), "assessedOn: DATE_BEFORE_BIRTH");
    }

    private static RecordDisability assess(String personId, DisabilitySeverity severity, LocalDate on) {
        return new RecordDisability(FAMILY, personId, DisabilityKind.SENSORY, severity, on);
    }

    private static void refuses(RecordDisability command, String problems, Object... since) {
        household()
                .given(registration())
                .andGiven(since)
                .when(command, today())
                .expectException(Rejected.class)
                .expectExceptionMessage(problems);
    }
}

package jejak.household;

import static jejak.household.SampleFamily.FAMILY;
import static jejak.household.SampleFamily.TODAY;
import static jejak.household.SampleFamily.TOMORROW;
import static jejak.household.SampleFamily.YESTERDAY;
import static jejak.household.SampleFamily.household;
import static jejak.household.SampleFamily.registration;
import static jejak.household.SampleFamily.today;

import java.time.LocalDate;
import jejak.household.events.HouseholdEvent.EnrolmentStatus;
import jejak.household.events.HouseholdEvent.ExternalProgrammeEnrolmentChanged;
import jejak.kernel.Rejected;
import org.axonframework.test.aggregate.TestExecutor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How a family enters and leaves a programme that is not the regency's own. */
class RecordOtherProgrammeTest {

    private static final ExternalProgrammeEnrolmentChanged IN_PKH = changed("PKH", EnrolmentStatus.ENROLLED, YESTERDAY);
    private static final ExternalProgrammeEnrolmentChanged OUT_OF_PKH = changed("PKH", EnrolmentStatus.ENDED, TODAY);

    @Test
    void aFamilyEnters() {
        knowing()
                .when(tell("PKH", EnrolmentStatus.ENROLLED, YESTERDAY), today())
                .expectEvents(IN_PKH);
    }

    @Test
    void aFamilyLeaves() {
        knowing(IN_PKH).when(tell("PKH", EnrolmentStatus.ENDED, TODAY), today()).expectEvents(OUT_OF_PKH);
    }

    @Test
    void aFamilyEntersAgain() {
        knowing(IN_PKH, OUT_OF_PKH)
                .when(tell("PKH", EnrolmentStatus.ENROLLED, TODAY), today())
                .expectEvents(changed("PKH", EnrolmentStatus.ENROLLED, TODAY));
    }

    @Test
    void theSameStatusSaysNothingNew() {
        knowing(IN_PKH)
                .when(tell("PKH", EnrolmentStatus.ENROLLED, TODAY), today())
                .expectNoEvents()
                .expectSuccessfulHandlerExecution();
        knowing(IN_PKH, OUT_OF_PKH)
                .when(tell("PKH", EnrolmentStatus.ENDED, TODAY), today())
                .expectNoEvents()
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void onlyAnEnrolmentCanEnd() {
        refuses(tell("BPNT", EnrolmentStatus.ENDED, TODAY), "status: NOT_ENROLLED", IN_PKH);
    }

    @Test
    void anEnrolmentDoesNotEndBeforeItBegan() {
        refuses(tell("PKH", EnrolmentStatus.ENDED, YESTERDAY.minusDays(1)), "since: ENDED_BEFORE_ENROLLED", IN_PKH);
    }

    @Test
    void anEnrolmentIsNotForetold() {
        refuses(tell("PKH", EnrolmentStatus.ENROLLED, TOMORROW), "since: DATE_IN_FUTURE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"BLT-DD", "PBI_JKN", "P3", "ABCDEFGHIJKLMNOPQRSTU"})
    void aCodeIsShortAndInCapitals(String code) {
        knowing()
                .when(tell(code, EnrolmentStatus.ENROLLED, TODAY), today())
                .expectEvents(changed(code, EnrolmentStatus.ENROLLED, TODAY));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "P", "pkh", "3P", "PKH BPNT", "ABCDEFGHIJKLMNOPQRSTUV"})
    void anythingElseIsNoCode(String code) {
        refuses(tell(code, EnrolmentStatus.ENROLLED, TODAY), "programme: PROGRAMME_CODE_MALFORMED");
    }

    private static TestExecutor<Household> knowing(Object... since) {
        return household().given(registration()).andGiven(since);
    }

    private static RecordOtherProgramme tell(String programme, EnrolmentStatus status, LocalDate since) {
        return new RecordOtherProgramme(FAMILY, programme, status, since);
    }

    private static ExternalProgrammeEnrolmentChanged changed(
            String programme, EnrolmentStatus status, LocalDate since) {
        return new ExternalProgrammeEnrolmentChanged(FAMILY, programme, status, since);
    }

    private static void refuses(RecordOtherProgramme command, String problems, Object... since) {
        knowing(since).when(command, today()).expectException(Rejected.class).expectExceptionMessage(problems);
    }
}

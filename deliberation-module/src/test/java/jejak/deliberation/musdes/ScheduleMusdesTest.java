package jejak.deliberation.musdes;

import static jejak.deliberation.musdes.SampleSession.BENGKALA;
import static jejak.deliberation.musdes.SampleSession.CYCLE;
import static jejak.deliberation.musdes.SampleSession.INVITED;
import static jejak.deliberation.musdes.SampleSession.KAMPUNG_SINGARAJA;
import static jejak.deliberation.musdes.SampleSession.SCHEDULED;
import static jejak.deliberation.musdes.SampleSession.SESSION;
import static jejak.deliberation.musdes.SampleSession.TODAY;
import static jejak.deliberation.musdes.SampleSession.scheduled;
import static jejak.deliberation.musdes.SampleSession.session;
import static jejak.deliberation.musdes.SampleSession.signed;
import static jejak.deliberation.musdes.SampleSession.today;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import jejak.deliberation.events.MusdesEvent.Agenda;
import jejak.deliberation.events.MusdesEvent.Forum;
import jejak.deliberation.events.MusdesEvent.MusdesScheduled;
import jejak.kernel.Claim;
import jejak.kernel.Rejected;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How a session is called, and why not. */
class ScheduleMusdesTest {

    @Test
    void aSessionIsCalled() {
        session()
                .givenNoPriorActivity()
                .when(of(BENGKALA, Forum.MUSDES), today())
                .expectEvents(scheduled());
    }

    @Test
    void aSessionMayBeCalledForADayToCome() {
        LocalDate nextYear = TODAY.plusYears(1);
        session()
                .givenNoPriorActivity()
                .when(on(nextYear), today())
                .expectEvents(new MusdesScheduled(
                        SESSION, BENGKALA, Forum.MUSDES, Agenda.REGISTRY_UPDATE, CYCLE, nextYear, INVITED, null));
        refuses(on(nextYear.plusDays(1)), "scheduledOn: SCHEDULED_TOO_FAR_AHEAD");
        refuses(on(LocalDate.of(1899, 12, 31)), "scheduledOn: DATE_TOO_EARLY");
    }

    @ParameterizedTest
    @CsvSource({
        BENGKALA + ", MUSDES",
        BENGKALA + ", MUSDESUS",
        BENGKALA + ", SPTJM",
        KAMPUNG_SINGARAJA + ", MUSKEL",
        KAMPUNG_SINGARAJA + ", MUSDESUS",
        KAMPUNG_SINGARAJA + ", SPTJM"
    })
    void everyKindOfVillageHasItsForums(String village, Forum forum) {
        session()
                .givenNoPriorActivity()
                .when(of(village, forum), today())
                .expectEvents(new MusdesScheduled(
                        SESSION, village, forum, Agenda.REGISTRY_UPDATE, CYCLE, SCHEDULED, INVITED, null));
    }

    @ParameterizedTest
    @CsvSource({BENGKALA + ", MUSKEL", KAMPUNG_SINGARAJA + ", MUSDES"})
    void theOtherKindsForumIsRefused(String village, Forum forum) {
        refuses(of(village, forum), "forum: FORUM_NOT_OF_VILLAGE_KIND");
    }

    @Test
    void everyProblemOfAFormIsNamedAtOnce() {
        refuses(
                new ScheduleMusdes(
                        "7f0c1d2e-3b4a-4c5d-8e6f-7a8b9c0d1e2f",
                        "51.08",
                        Forum.MUSDES,
                        Agenda.STRAY_POOR,
                        "May",
                        SCHEDULED,
                        0,
                        " "),
                "musdesId: MUSDES_ID_MALFORMED, villageCode: VILLAGE_UNKNOWN, cycle: CYCLE_MALFORMED, "
                        + "invited: INVITED_TOO_FEW, prelistVersion: PRELIST_VERSION_UNUSABLE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"musdes:", "musdes:7F0C1D2E-3B4A-4C5D-8E6F-7A8B9C0D1E2F", "budget:51.08:BSU:2024"})
    void aSessionsIdIsLikeNoOther(String id) {
        refuses(
                new ScheduleMusdes(
                        id, BENGKALA, Forum.MUSDES, Agenda.STRAY_POOR, CYCLE, SCHEDULED, INVITED, "2024-05-01"),
                "musdesId: MUSDES_ID_MALFORMED");
    }

    @Test
    void theMinutesFreeWhatTheCallHeld() {
        Claim taken = scheduled().claims().getFirst();
        Claim freed = signed().claims().getFirst();

        assertThat(taken.mode()).isEqualTo(Claim.Mode.UNIQUE);
        assertThat(freed.mode()).isEqualTo(Claim.Mode.RELEASE);
        assertThat(freed.key()).isEqualTo(taken.key());
    }

    private static ScheduleMusdes of(String village, Forum forum) {
        return new ScheduleMusdes(SESSION, village, forum, Agenda.REGISTRY_UPDATE, CYCLE, SCHEDULED, INVITED, null);
    }

    private static ScheduleMusdes on(LocalDate date) {
        return new ScheduleMusdes(SESSION, BENGKALA, Forum.MUSDES, Agenda.REGISTRY_UPDATE, CYCLE, date, INVITED, null);
    }

    private static void refuses(ScheduleMusdes command, String problems) {
        session()
                .givenNoPriorActivity()
                .when(command, today())
                .expectException(Rejected.class)
                .expectExceptionMessage(problems);
    }
}

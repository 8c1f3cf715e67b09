package jejak.deliberation.sitting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import jejak.deliberation.events.MusdesCallEvent.SptjmIssued;
import jejak.deliberation.events.MusdesEvent.Agenda;
import jejak.deliberation.events.MusdesEvent.AttendeeRole;
import jejak.deliberation.events.MusdesEvent.Forum;
import jejak.deliberation.events.MusdesEvent.MusdesOpened;
import jejak.deliberation.events.MusdesEvent.MusdesPostponed;
import jejak.deliberation.events.MusdesEvent.MusdesScheduled;
import jejak.deliberation.events.MusdesEvent.QuorumNotMet;
import jejak.deliberation.events.MusdesEvent.Signature;
import org.junit.jupiter.api.Test;

/** Which day a session's attendance, decisions and papers are held against. */
class SessionDayTest {

    private static final String SESSION = "musdes:7f0c1d2e-3b4a-4c5d-8e6f-7a8b9c0d1e2f";
    private static final String BENGKALA = "51.08.08.2010";
    private static final LocalDate CALLED_FOR = LocalDate.of(2024, 6, 3);
    private static final MusdesOpened OPENED = new MusdesOpened(SESSION, 2, 6, 4, 4);

    @Test
    void itIsTheOneForWhichItWasCalledUntilItSits() {
        assertThat(called()).isEqualTo(CALLED_FOR);
        assertThat(SessionDay.after(called(), new MusdesPostponed(SESSION, 2, CALLED_FOR.plusDays(3)), null))
                .isEqualTo(CALLED_FOR);
    }

    @Test
    void aSittingThatFailedCountsAsOneThatOpened() {
        LocalDate failed =
                SessionDay.after(called(), new QuorumNotMet(SESSION, 1, 6, 1, 4, List.of()), CALLED_FOR.plusDays(1));
        assertThat(failed).isEqualTo(CALLED_FOR.plusDays(1));
        assertThat(SessionDay.after(failed, OPENED, CALLED_FOR.plusDays(4))).isEqualTo(CALLED_FOR.plusDays(4));
    }

    @Test
    void itNeverGoesBackAndStaysWhereAnOlderLogSaysNone() {
        assertThat(SessionDay.after(called(), OPENED, CALLED_FOR.minusDays(1))).isEqualTo(CALLED_FOR);
        assertThat(SessionDay.after(called(), OPENED, null)).isEqualTo(CALLED_FOR);
    }

    @Test
    void aStatementTakesThePlaceOfASitting() {
        Signature head = new Signature("p", "Perbekel", AttendeeRole.VILLAGE_HEAD);
        SptjmIssued issued = new SptjmIssued(SESSION, BENGKALA, "SPTJM-1", CALLED_FOR.plusDays(2), "ab", head);
        assertThat(SessionDay.after(called(), issued)).isEqualTo(CALLED_FOR.plusDays(2));
    }

    private static LocalDate called() {
        MusdesScheduled call = new MusdesScheduled(
                SESSION, BENGKALA, Forum.MUSDES, Agenda.REGISTRY_UPDATE, "2024-05", CALLED_FOR, 6, null);
        return SessionDay.after(LocalDate.EPOCH, call, null);
    }
}

package jejak.query.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import jejak.ledger.Ledger;
import jejak.ledger.RecordedEvent;
import jejak.query.BuSari;
import jejak.query.engine.Recorded;
import jejak.query.engine.SharedLog;
import jejak.query.paging.QueryRefused;
import org.junit.jupiter.api.Test;

class MomentsTest {

    private static final LocalDate DAY = LocalDate.of(2024, 8, 21);
    private static final OffsetDateTime MORNING = OffsetDateTime.parse("2024-08-21T08:00:00+08:00");

    private final Ledger ledger = SharedLog.open().ledger();

    @Test
    void whatWasKnownIsTheBeginningOfALog() {
        List<RecordedEvent> log = Recorded.log(BuSari.registered(), BuSari.nominated(), BuSari.determined());
        assertThat(Moment.NOW.known(log)).hasSize(3);
        assertThat(new Moment(1L, null, null).known(log)).hasSize(2);
        assertThat(recorded(Recorded.BEGINNING).known(log)).hasSize(1);
        assertThat(recorded(Recorded.BEGINNING.minusSeconds(1)).known(log)).isEmpty();
    }

    @Test
    void aClockThatWasTurnedBackLeavesNoHoleInWhatWasKnown() {
        List<RecordedEvent> log = Recorded.log(BuSari.registered(), BuSari.nominated(), BuSari.determined());
        List<RecordedEvent> turned = List.of(log.get(1), log.get(2), log.get(0));
        assertThat(recorded(Recorded.BEGINNING).known(turned)).isEmpty();
    }

    @Test
    void noMomentIsNow() {
        assertThat(Moments.of(null, ledger).isNow()).isTrue();
    }

    @Test
    void bothTimesAreTakenTogether() {
        assertThat(Moments.of(both(null, MORNING, DAY), ledger)).isEqualTo(new Moment(null, MORNING.toInstant(), DAY));
    }

    @Test
    void aMomentOfWhichNothingCanBeSaidYetIsRefused() {
        OffsetDateTime later = OffsetDateTime.now(ZoneOffset.UTC).plusDays(2);
        refused(new AsOf(null, later, null, null), "MOMENT_IN_FUTURE");
        refused(new AsOf(null, null, later.toLocalDate(), null), "MOMENT_IN_FUTURE");
        refused(new AsOf(-1L, null, null, null), "MOMENT_NOT_IN_LOG");
        refused(new AsOf(ledger.head() + 1_000_000, null, null, null), "MOMENT_NOT_IN_LOG");
    }

    @Test
    void bothTimesMustFitTogether() {
        refused(both(null, MORNING, DAY.plusDays(1)), "MOMENT_NOT_YET_TRUE");
        refused(both(null, null, DAY), "MOMENT_NOT_ONE");
        refused(both(0L, MORNING, DAY), "MOMENT_NOT_ONE");
    }

    private void refused(AsOf asked, String code) {
        assertThatThrownBy(() -> Moments.of(asked, ledger))
                .isInstanceOfSatisfying(
                        QueryRefused.class,
                        refusal -> assertThat(refusal.code()).isEqualTo(code));
    }

    private static Moment recorded(Instant at) {
        return new Moment(null, at, null);
    }

    private static AsOf both(Long position, OffsetDateTime recordedAt, LocalDate day) {
        return new AsOf(null, null, null, new AsOf.Both(position, recordedAt, day));
    }
}

package jejak.aid.check.family;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import jejak.aid.check.About;
import jejak.aid.check.CaseFile;
import jejak.aid.check.Circumstances;
import jejak.aid.check.Fact;
import jejak.aid.check.Finding;
import jejak.aid.check.HouseholdCheck;
import jejak.aid.events.SignalEvent.SignalSeverity;
import jejak.household.events.HouseholdEvent.AdditionReason;
import jejak.household.events.HouseholdEvent.HouseholdMovedOut;
import jejak.household.events.HouseholdEvent.MemberAdded;
import jejak.household.events.HouseholdEvent.MemberDeceased;

/** Finds deaths, births and moves that the office learned of long after they happened. */
public final class RecordedLate implements HouseholdCheck {

    private static final About ABOUT = new About(
                    "RECORDED_LATE",
                    SignalSeverity.LOW,
                    "Pemeriksaan ketepatan waktu pencatatan; BPK: penerima meninggal belum tercatat",
                    "Peristiwa ini dicatat lama sesudah terjadi.",
                    "This was recorded long after it happened.")
            .with("days", 90, "hari", "perlu dikonfirmasi");

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public List<Finding> find(CaseFile file, Circumstances now) {
        return file.log().stream()
                .flatMap(f -> happened(f)
                        .filter(day -> day.plusDays(now.value(this)).isBefore(f.knownOn()))
                        .map(_ -> Finding.of(this, f.id(), List.of(f))))
                .toList();
    }

    private static Stream<LocalDate> happened(Fact<?> fact) {
        if (fact.event() instanceof MemberDeceased e) {
            return Stream.of(e.diedOn());
        }
        if (fact.event() instanceof HouseholdMovedOut e) {
            return Stream.of(e.movedOn());
        }
        boolean born = fact.event() instanceof MemberAdded e && e.reason() == AdditionReason.BIRTH;
        return born ? Stream.of(fact.trueOn()) : Stream.empty();
    }
}

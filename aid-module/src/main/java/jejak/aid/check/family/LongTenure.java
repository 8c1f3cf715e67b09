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
import jejak.household.events.HouseholdEvent.EnrolmentStatus;
import jejak.household.events.HouseholdEvent.ExternalProgrammeEnrolmentChanged;

/** Finds families that have been in one programme for so long that their need should be looked at anew. */
public final class LongTenure implements HouseholdCheck {

    private static final About ABOUT = new About(
                    "LONG_TENURE",
                    SignalSeverity.LOW,
                    "Buleleng 2022: penerima PKH lebih dari enam tahun",
                    "Keluarga sudah lama sekali menjadi peserta program yang sama.",
                    "The family has been in the same programme for a very long time.")
            .with("months", 72, "bulan", "enam tahun menurut temuan; perlu dikonfirmasi bagi BSU");

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public List<Finding> find(CaseFile file, Circumstances now) {
        return now.day().stream()
                .flatMap(day -> Stream.concat(
                        file
                                .all(
                                        ExternalProgrammeEnrolmentChanged.class,
                                        e -> e.status() == EnrolmentStatus.ENROLLED)
                                .stream()
                                .filter(f -> old(f.event().since(), day, now) && !ended(file, f, day))
                                .map(f -> Finding.of(
                                        this,
                                        f.event().programme() + "|" + f.event().since(),
                                        List.of(f))),
                        file.standing().stream()
                                .filter(p -> old(p.paidOn(), day, now))
                                .limit(1)
                                .map(p -> Finding.of(this, p.order().event().programme(), List.of(p.receipt())))))
                .toList();
    }

    private boolean old(LocalDate since, LocalDate day, Circumstances now) {
        return !since.plusMonths(now.value(this)).isAfter(day);
    }

    private static boolean ended(CaseFile file, Fact<ExternalProgrammeEnrolmentChanged> begun, LocalDate day) {
        return !file.all(
                        ExternalProgrammeEnrolmentChanged.class,
                        e -> e.programme().equals(begun.event().programme())
                                && e.status() == EnrolmentStatus.ENDED
                                && e.since().isAfter(begun.event().since())
                                && !e.since().isAfter(day))
                .isEmpty();
    }
}

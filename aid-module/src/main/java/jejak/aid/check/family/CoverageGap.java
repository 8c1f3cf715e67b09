package jejak.aid.check.family;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jejak.aid.check.About;
import jejak.aid.check.CaseFile;
import jejak.aid.check.Circumstances;
import jejak.aid.check.Fact;
import jejak.aid.check.Finding;
import jejak.aid.check.HouseholdCheck;
import jejak.aid.events.BsuEvent.BenefitTerminated;
import jejak.aid.events.BsuEvent.BsuRecipientDetermined;
import jejak.aid.events.SignalEvent.SignalSeverity;
import jejak.household.events.HouseholdEvent.EnrolmentStatus;
import jejak.household.events.HouseholdEvent.ExternalProgrammeEnrolmentChanged;
import jejak.household.events.HouseholdEvent.HouseholdMovedOut;
import jejak.household.events.HouseholdEvent.IntakeChannel;
import jejak.household.events.HouseholdEvent.WelfareDecileChanged;

/** Finds poor families that no programme reaches. */
public final class CoverageGap implements HouseholdCheck {

    private static final About ABOUT = new About(
                    "COVERAGE_GAP",
                    SignalSeverity.MEDIUM,
                    "Buleleng 2024: 140 KK miskin tercecer; keluarga desil 1 tanpa PKH dan PBI",
                    "Keluarga termiskin ini belum dijangkau program apa pun.",
                    "No programme reaches this poorest of families.")
            .with("days", 90, "hari", "perlu dikonfirmasi")
            .with("decile", 1, "desil", "desil 1: terindikasi miskin ekstrem");

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public List<Finding> find(CaseFile file, Circumstances now) {
        return now.day().stream()
                .flatMap(day -> poor(file, now)
                        .filter(f -> f.trueOn().plusDays(now.value(this)).isBefore(day)))
                .filter(_ -> !served(file))
                .map(f -> Finding.of(this, "POOR", List.of(f)))
                .toList();
    }

    private Stream<Fact<?>> poor(CaseFile file, Circumstances now) {
        Optional<Fact<?>> ranked = file.all(WelfareDecileChanged.class).stream()
                .reduce((_, later) -> later)
                .filter(f -> f.event().decile() <= now.value(this, 1))
                .map(f -> f);
        Optional<Fact<?>> stray = Optional.<Fact<?>>of(file.registration())
                .filter(_ -> file.registration().event().channel() == IntakeChannel.STRAY_POOR_REPORT);
        return ranked.or(() -> stray).stream();
    }

    private static boolean served(CaseFile file) {
        long enrolled = file.all(ExternalProgrammeEnrolmentChanged.class).stream()
                .collect(Collectors.toMap(
                        f -> f.event().programme(), f -> f.event().status(), (_, later) -> later))
                .values()
                .stream()
                .filter(status -> status == EnrolmentStatus.ENROLLED)
                .count();
        int benefits = file.all(BsuRecipientDetermined.class).size()
                - file.all(BenefitTerminated.class).size();
        return enrolled > 0
                || benefits > 0
                || !file.all(HouseholdMovedOut.class).isEmpty();
    }
}

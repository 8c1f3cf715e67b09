package jejak.aid.check.payment;

import java.util.List;
import jejak.aid.check.About;
import jejak.aid.check.CaseFile;
import jejak.aid.check.Circumstances;
import jejak.aid.check.Finding;
import jejak.aid.check.HouseholdCheck;
import jejak.aid.events.SignalEvent.SignalSeverity;
import jejak.household.events.HouseholdEvent.HouseholdMovedOut;

/** Finds money paid to a family that had left the regency. */
public final class MovedStillPaid implements HouseholdCheck {

    private static final About ABOUT = new About(
            "MOVED_STILL_PAID",
            SignalSeverity.HIGH,
            "BPKP 2020: penerima pindah atau tidak dikenal masih dibayar",
            "Bantuan dibayar sesudah keluarga pindah ke luar kabupaten.",
            "Aid was paid after the family had left the regency.");

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public List<Finding> find(CaseFile file, Circumstances now) {
        return file.standing().stream()
                .flatMap(p -> file.all(HouseholdMovedOut.class).stream()
                        .flatMap(f ->
                                Finding.afterDeparture(this, p, f, f.event().movedOn()))
                        .limit(1))
                .toList();
    }
}

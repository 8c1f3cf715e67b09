package jejak.aid.check.family;

import java.util.List;
import jejak.aid.check.About;
import jejak.aid.check.CaseFile;
import jejak.aid.check.Circumstances;
import jejak.aid.check.Finding;
import jejak.aid.check.HouseholdCheck;
import jejak.aid.events.SignalEvent.SignalSeverity;
import jejak.household.events.HouseholdEvent.DuplicateNikFlagged;

/** Finds population numbers that another family holds as well. */
public final class DuplicateNik implements HouseholdCheck {

    private static final About ABOUT = new About(
            "DUPLICATE_NIK",
            SignalSeverity.HIGH,
            "BPK/DTKS 2020: 86.465 NIK ganda; BPKP 2020: NIK dan nama sama",
            "NIK anggota keluarga ini juga dipegang keluarga lain.",
            "The NIK of a member is held by another family as well.");

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public List<Finding> find(CaseFile file, Circumstances now) {
        return file.all(DuplicateNikFlagged.class).stream()
                .flatMap(f -> Identity.doubted(
                        this,
                        file,
                        f.event().personId() + "|" + f.event().otherHouseholdId(),
                        f,
                        p -> p.recipient().equals(f.event().personId())))
                .toList();
    }
}

package jejak.aid.check.family;

import java.util.List;
import jejak.aid.check.About;
import jejak.aid.check.CaseFile;
import jejak.aid.check.Circumstances;
import jejak.aid.check.Finding;
import jejak.aid.check.HouseholdCheck;
import jejak.aid.events.SignalEvent.SignalSeverity;
import jejak.household.events.WelfareEvent.CivilRegistryMismatched;

/** Finds members whom the civil registry does not know as they are recorded. */
public final class CivilMismatch implements HouseholdCheck {

    private static final About ABOUT = new About(
            "CIVIL_MISMATCH",
            SignalSeverity.MEDIUM,
            "KPK: 16.796.924 data tidak padan dengan Dukcapil",
            "Dukcapil tidak mengenal anggota keluarga ini seperti yang tercatat.",
            "The civil registry does not know a member as recorded.");

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public List<Finding> find(CaseFile file, Circumstances now) {
        return file.all(CivilRegistryMismatched.class).stream()
                .flatMap(f -> Identity.doubted(
                        this,
                        file,
                        f.event().personId() + "|" + f.event().reason(),
                        f,
                        p -> p.recipient().equals(f.event().personId())))
                .toList();
    }
}

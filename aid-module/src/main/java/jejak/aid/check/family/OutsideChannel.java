package jejak.aid.check.family;

import java.util.List;
import jejak.aid.check.About;
import jejak.aid.check.CaseFile;
import jejak.aid.check.Circumstances;
import jejak.aid.check.Finding;
import jejak.aid.check.HouseholdCheck;
import jejak.aid.events.BsuEvent.BsuRecipientDetermined;
import jejak.aid.events.BsuEvent.BsuRecipientNominated;
import jejak.aid.events.SignalEvent.SignalSeverity;

/** Finds families that a decree names although nobody had nominated them. */
public final class OutsideChannel implements HouseholdCheck {

    private static final About ABOUT = new About(
            "OUTSIDE_CHANNEL",
            SignalSeverity.HIGH,
            "BPK, BLT-BBM Banten: usulan di luar jalur yang ditetapkan",
            "Keluarga ditetapkan dengan SK tanpa usulan sebelumnya.",
            "A decree names the family although nobody had nominated it.");

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public List<Finding> find(CaseFile file, Circumstances now) {
        return file.all(BsuRecipientDetermined.class).stream()
                .filter(decree -> file.lastBefore(
                                decree,
                                BsuRecipientNominated.class,
                                n -> n.category().equals(decree.event().category())
                                        && n.year() == decree.event().year())
                        .isEmpty())
                .map(decree -> Finding.of(
                                this,
                                decree.event().decreeNumber() + "/"
                                        + decree.event().category(),
                                List.of(decree))
                        .concerning(decree.event().reservedRupiah()))
                .toList();
    }
}

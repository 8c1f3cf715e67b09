package jejak.aid.check.family;

import java.util.List;
import jejak.aid.check.About;
import jejak.aid.check.CaseFile;
import jejak.aid.check.Circumstances;
import jejak.aid.check.Finding;
import jejak.aid.check.HouseholdCheck;
import jejak.aid.events.BsuEvent.BenefitTerminated;
import jejak.aid.events.BsuEvent.BsuRecipientDetermined;
import jejak.aid.events.BsuEvent.BsuRecipientNominated;
import jejak.aid.events.SignalEvent.SignalSeverity;

/** Finds benefits that were ended and proposed again soon after. */
public final class ReinstatedShortly implements HouseholdCheck {

    private static final About ABOUT = new About(
                    "REINSTATED_SHORTLY",
                    SignalSeverity.MEDIUM,
                    "BPK, IHPS II-2021: ditandai tidak layak tahun sebelumnya tetapi ditetapkan lagi",
                    "Bantuan yang dihentikan diusulkan lagi tidak lama kemudian.",
                    "A benefit that was ended was proposed again soon after.")
            .with("days", 90, "hari", "perlu dikonfirmasi");

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public List<Finding> find(CaseFile file, Circumstances now) {
        return file.all(BsuRecipientNominated.class).stream()
                .flatMap(again -> file
                        .lastBefore(
                                again,
                                BenefitTerminated.class,
                                e -> e.programme().equals(again.event().programme()))
                        .filter(end -> file.lastBefore(
                                        end,
                                        BsuRecipientDetermined.class,
                                        d -> d.programme().equals(end.event().programme()))
                                .isPresent())
                        .filter(end -> !end.trueOn().plusDays(now.value(this)).isBefore(again.trueOn()))
                        .map(end -> Finding.of(this, again.id(), List.of(end, again)))
                        .stream())
                .toList();
    }
}

package jejak.aid.check.family;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jejak.aid.check.About;
import jejak.aid.check.CaseFile;
import jejak.aid.check.Circumstances;
import jejak.aid.check.Fact;
import jejak.aid.check.Finding;
import jejak.aid.check.HouseholdCheck;
import jejak.aid.events.BsuEvent.BsuRecipientDetermined;
import jejak.aid.events.BsuEvent.BsuRecipientNominated;
import jejak.aid.events.PlaceEvent.RecipientWaitlisted;
import jejak.aid.events.SignalEvent.SignalSeverity;
import jejak.deliberation.events.HouseholdDecisionEvent.HouseholdDeliberated;

/** Finds recipients whom one account proposed and approved. */
public final class ApprovedAndProposedByOne implements HouseholdCheck {

    private static final About ABOUT = new About(
            "APPROVED_AND_PROPOSED_BY_ONE",
            SignalSeverity.HIGH,
            "Pemisahan tugas: pengusul, verifikator dan penyetuju tidak boleh satu orang",
            "Penerima diusulkan dan ditetapkan oleh akun yang sama.",
            "One account proposed this recipient and approved it.");

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public List<Finding> find(CaseFile file, Circumstances now) {
        return file.all(BsuRecipientDetermined.class).stream()
                .flatMap(decree -> proposals(file, decree)
                        .filter(p -> !p.actor().isEmpty() && p.actor().equals(decree.actor()))
                        .limit(1)
                        .map(p -> Finding.of(
                                        this,
                                        decree.event().decreeNumber() + "/"
                                                + decree.event().category(),
                                        List.of(p, decree))
                                .concerning(decree.event().reservedRupiah())))
                .toList();
    }

    /** The nomination the decree follows, on the waiting list or not, and what the village said before. */
    private static Stream<Fact<?>> proposals(CaseFile file, Fact<BsuRecipientDetermined> decree) {
        BsuRecipientDetermined e = decree.event();
        Optional<? extends Fact<?>> nominated = file.lastBefore(
                decree, BsuRecipientNominated.class, n -> n.category().equals(e.category()) && n.year() == e.year());
        Optional<? extends Fact<?>> waited = file.lastBefore(
                decree, RecipientWaitlisted.class, w -> w.category().equals(e.category()) && w.year() == e.year());
        Optional<? extends Fact<?>> village = file.lastBefore(
                decree, HouseholdDeliberated.class, d -> !d.kind().negative());
        return Stream.of(nominated, waited, village).flatMap(Optional::stream);
    }
}

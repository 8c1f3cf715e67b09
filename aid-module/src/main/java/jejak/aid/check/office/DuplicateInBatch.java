package jejak.aid.check.office;

import java.util.List;
import jejak.aid.check.About;
import jejak.aid.check.Circumstances;
import jejak.aid.check.Fact;
import jejak.aid.check.Finding;
import jejak.aid.check.OfficeCheck;
import jejak.aid.check.OfficeFacts;
import jejak.aid.events.BsuEvent.BsuDisbursementInstructed;
import jejak.aid.events.SignalEvent.SignalSeverity;

/** Finds the same number twice among the recipients of one tranche. */
public final class DuplicateInBatch implements OfficeCheck {

    private static final About ABOUT = new About(
            "DUPLICATE_IN_BATCH",
            SignalSeverity.HIGH,
            "BPK, BLT-BBM Banten: 4.309 data ganda di antara 80.056 penerima",
            "NIK yang sama muncul dua kali di antara penerima satu tahap.",
            "The same NIK stands twice among the recipients of one tranche.");

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public List<Finding> find(OfficeFacts facts, Circumstances now) {
        SamePerson same = SamePerson.in(facts);
        List<Fact<BsuDisbursementInstructed>> orders =
                same.shared(facts.all(BsuDisbursementInstructed.class)).toList();
        return orders.stream()
                .flatMap(later -> orders.stream()
                        .takeWhile(earlier -> !earlier.equals(later))
                        .filter(earlier -> Tranches.id(earlier.event()).equals(Tranches.id(later.event()))
                                && same.proof(earlier, later).isPresent())
                        .limit(1)
                        .map(earlier -> Finding.of(
                                        this,
                                        Tranches.subject(later.event()),
                                        later.event().paymentId(),
                                        List.of(earlier, later))
                                .concerning(later.event().rupiah())))
                .toList();
    }
}

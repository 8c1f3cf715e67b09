package jejak.aid.check.office;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jejak.aid.check.About;
import jejak.aid.check.Circumstances;
import jejak.aid.check.Fact;
import jejak.aid.check.Finding;
import jejak.aid.check.OfficeCheck;
import jejak.aid.check.OfficeFacts;
import jejak.aid.events.BsuEvent.BsuDisbursementInstructed;
import jejak.aid.events.SignalEvent.SignalSeverity;
import jejak.household.events.HouseholdEvent.DuplicateNikFlagged;

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
        Map<String, String> twin = facts.all(DuplicateNikFlagged.class)
                .map(Fact::event)
                .collect(Collectors.toMap(
                        DuplicateNikFlagged::personId, DuplicateNikFlagged::otherHouseholdId, (first, _) -> first));
        List<Fact<BsuDisbursementInstructed>> orders = facts.all(
                        BsuDisbursementInstructed.class, e -> twin.containsKey(e.recipientPersonId()))
                .toList();
        return orders.stream()
                .flatMap(later -> orders.stream()
                        .takeWhile(earlier -> !earlier.equals(later))
                        .filter(earlier -> same(earlier.event(), later.event(), twin))
                        .limit(1)
                        .map(earlier -> Finding.of(
                                        this,
                                        Tranches.subject(later.event()),
                                        later.event().paymentId(),
                                        List.of(earlier, later))
                                .concerning(later.event().rupiah())))
                .toList();
    }

    private static boolean same(
            BsuDisbursementInstructed one, BsuDisbursementInstructed other, Map<String, String> twin) {
        return Tranches.id(one).equals(Tranches.id(other))
                && other.householdId().equals(twin.get(one.recipientPersonId()))
                && one.householdId().equals(twin.get(other.recipientPersonId()));
    }
}

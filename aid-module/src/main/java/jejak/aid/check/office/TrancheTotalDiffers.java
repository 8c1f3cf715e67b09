package jejak.aid.check.office;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import jejak.aid.check.About;
import jejak.aid.check.Circumstances;
import jejak.aid.check.Fact;
import jejak.aid.check.Finding;
import jejak.aid.check.OfficeCheck;
import jejak.aid.check.OfficeFacts;
import jejak.aid.events.BsuEvent.BsuDisbursementInstructed;
import jejak.aid.events.BsuEvent.BsuRecipientDetermined;
import jejak.aid.events.SignalEvent.SignalSeverity;

/** Finds tranches that instruct another sum than the decrees give for their months. */
public final class TrancheTotalDiffers implements OfficeCheck {

    private static final About ABOUT = new About(
            "TRANCHE_TOTAL_DIFFERS",
            SignalSeverity.HIGH,
            "Pencocokan jumlah tahap dengan jumlah barisnya",
            "Jumlah tahap tidak sama dengan bulan kali besaran dalam SK dari semua barisnya.",
            "The sum of the tranche is not months times amount by decree over all its lines.");

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public List<Finding> find(OfficeFacts facts, Circumstances now) {
        Map<String, Long> monthly = new HashMap<>();
        facts.all(BsuRecipientDetermined.class)
                .map(Fact::event)
                .forEach(e -> monthly.put(e.householdId() + e.category() + e.year(), e.monthlyRupiah()));
        Map<String, List<Fact<BsuDisbursementInstructed>>> wrong = facts.all(BsuDisbursementInstructed.class)
                .filter(f -> difference(f.event(), monthly) != 0)
                .collect(Collectors.groupingBy(f -> Tranches.id(f.event()), TreeMap::new, Collectors.toList()));
        return wrong.values().stream()
                .map(lines -> {
                    long difference = lines.stream()
                            .mapToLong(f -> difference(f.event(), monthly))
                            .sum();
                    return Finding.of(
                                    this,
                                    Tranches.subject(lines.getFirst().event()),
                                    lines.size() + "/" + difference,
                                    lines)
                            .concerning(Math.abs(difference));
                })
                .toList();
    }

    /** A line without a decree is another check's matter. */
    private static long difference(BsuDisbursementInstructed e, Map<String, Long> monthly) {
        Long due = monthly.get(e.householdId() + e.category() + e.year());
        return due == null ? 0 : e.rupiah() - due * e.months().size();
    }
}

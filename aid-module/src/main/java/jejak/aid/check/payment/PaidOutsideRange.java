package jejak.aid.check.payment;

import java.time.YearMonth;
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
import jejak.aid.events.SignalEvent.SignalSeverity;
import jejak.aid.rulepack.MonthRange;

/** Finds money paid for months that no decree gives the family. */
public final class PaidOutsideRange implements HouseholdCheck {

    private static final About ABOUT = new About(
            "PAID_OUTSIDE_RANGE",
            SignalSeverity.HIGH,
            "Pemeriksaan SK dan daftar lampiran: bulan dibayar di luar masa penetapan",
            "Bulan yang dibayar berada di luar masa penetapan keluarga dalam SK.",
            "Months were paid that lie outside those the decree gives the family.");

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public List<Finding> find(CaseFile file, Circumstances now) {
        return file.standing().stream()
                .flatMap(p -> {
                    Optional<Fact<BsuRecipientDetermined>> decree = file.lastBefore(
                            p.order(),
                            BsuRecipientDetermined.class,
                            e -> Benefits.same(e, p.order().event()));
                    long outside = p.months().stream()
                            .filter(month ->
                                    decree.filter(f -> covers(f.event(), month)).isEmpty())
                            .count();
                    Fact<?> fact = decree.<Fact<?>>map(f -> f).orElse(p.order());
                    return outside == 0
                            ? Stream.<Finding>empty()
                            : Finding.wrongly(this, p, fact, fact.trueOn())
                                    .map(f -> f.concerning(
                                            p.rupiah() * outside / p.months().size()));
                })
                .toList();
    }

    private static boolean covers(BsuRecipientDetermined decree, YearMonth month) {
        return MonthRange.parse(decree.fromMonth(), decree.toMonth()).contains(month);
    }
}

package jejak.aid.check.payment;

import java.time.YearMonth;
import java.util.List;
import jejak.aid.check.About;
import jejak.aid.check.CaseFile;
import jejak.aid.check.Circumstances;
import jejak.aid.check.Finding;
import jejak.aid.check.HouseholdCheck;
import jejak.aid.check.PaymentFile;
import jejak.aid.events.PayeeEvent.PayeeStanding;
import jejak.aid.events.SignalEvent.SignalSeverity;
import jejak.household.events.HouseholdEvent.MemberDeceased;

/** Finds money paid after the day its recipient, or whoever collected it, died. */
public final class PaidAfterDeath implements HouseholdCheck {

    private static final About ABOUT = new About(
            "PAID_AFTER_DEATH",
            SignalSeverity.HIGH,
            "BPK, LHP-DTT Kementerian Sosial: bantuan kepada penerima yang sudah meninggal",
            "Bantuan dibayar sesudah hari penerima atau pengambilnya meninggal.",
            "Aid was paid after the day its recipient, or whoever collected it, died.");

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public List<Finding> find(CaseFile file, Circumstances now) {
        return file.standing().stream()
                .flatMap(p -> file.all(MemberDeceased.class, e -> concerns(p, e) && !inherited(file, p, e)).stream()
                        .flatMap(death -> Finding.afterDeparture(
                                this, p, death, death.event().diedOn()))
                        .limit(1))
                .toList();
    }

    private static boolean concerns(PaymentFile payment, MemberDeceased death) {
        return death.personId().equals(payment.recipient())
                || death.personId().equals(payment.receipt().event().payeePersonId());
    }

    /** An heir may fetch what was due until the month of the death, and nothing for later months. */
    private static boolean inherited(CaseFile file, PaymentFile payment, MemberDeceased death) {
        YearMonth last = YearMonth.from(death.diedOn());
        return death.personId().equals(payment.recipient())
                && file.collectedBy(payment, PayeeStanding.HEIR)
                && payment.months().stream().noneMatch(month -> month.isAfter(last));
    }
}

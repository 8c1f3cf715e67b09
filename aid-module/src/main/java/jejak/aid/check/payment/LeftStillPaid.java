package jejak.aid.check.payment;

import java.util.List;
import java.util.stream.Stream;
import jejak.aid.check.About;
import jejak.aid.check.CaseFile;
import jejak.aid.check.Circumstances;
import jejak.aid.check.Fact;
import jejak.aid.check.Finding;
import jejak.aid.check.HouseholdCheck;
import jejak.aid.check.PaymentFile;
import jejak.aid.events.SignalEvent.SignalSeverity;
import jejak.household.events.FamilyEvent.MemberLeft;
import jejak.household.events.HouseholdEvent.MemberAdded;

/** Finds money paid for somebody who belonged to the family no more: married elsewhere, split off, merged or moved away. */
public final class LeftStillPaid implements HouseholdCheck {

    private static final About ABOUT = new About(
            "LEFT_STILL_PAID",
            SignalSeverity.HIGH,
            "BPKP 2020: penerima pindah atau tidak dikenal masih dibayar; di sini penerima yang pindah sendiri",
            "Bantuan dibayar sesudah hari penerimanya keluar dari keluarga ini.",
            "Aid was paid after the day its recipient left this family.");

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public List<Finding> find(CaseFile file, Circumstances now) {
        return file.standing().stream()
                .flatMap(p -> departures(file, p)
                        .flatMap(f ->
                                Finding.afterDeparture(this, p, f, f.event().leftOn()))
                        .limit(1))
                .toList();
    }

    /** Who came back before the day of the payment was not away on it. */
    private static Stream<Fact<MemberLeft>> departures(CaseFile file, PaymentFile payment) {
        return file.all(MemberLeft.class, e -> e.personId().equals(payment.recipient())).stream()
                .filter(left ->
                        file.all(MemberAdded.class, e -> e.member().personId().equals(payment.recipient())).stream()
                                .noneMatch(back ->
                                        file.log().indexOf(back) > file.log().indexOf(left)
                                                && !back.trueOn().isAfter(payment.paidOn())));
    }
}

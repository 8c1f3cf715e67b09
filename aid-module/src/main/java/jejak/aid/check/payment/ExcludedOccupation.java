package jejak.aid.check.payment;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import jejak.aid.check.About;
import jejak.aid.check.CaseFile;
import jejak.aid.check.CaseFile.Recorded;
import jejak.aid.check.Circumstances;
import jejak.aid.check.Finding;
import jejak.aid.check.HouseholdCheck;
import jejak.aid.check.PaymentFile;
import jejak.aid.events.SignalEvent.SignalSeverity;
import jejak.household.events.HouseholdEvent.Occupation;

/** Finds money paid while somebody in the family had an occupation that the category excludes. */
public final class ExcludedOccupation implements HouseholdCheck {

    private static final About ABOUT = new About(
            "EXCLUDED_OCCUPATION",
            SignalSeverity.HIGH,
            "BPK, IHPS II-2022: bantuan kepada ASN; daftar pekerjaan dari paket aturan",
            "Bantuan dibayar ketika anggota keluarga berpekerjaan yang dikecualikan (ASN, TNI, Polri dan lain-lain).",
            "Aid was paid while a member of the family had an excluded occupation (civil servant, soldier, police and"
                    + " others).");

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public List<Finding> find(CaseFile file, Circumstances now) {
        return file.standing().stream()
                .flatMap(p -> holders(file, p, now)
                        .flatMap(
                                r -> Finding.wrongly(this, p, r.fact(), r.fact().trueOn()))
                        .limit(1))
                .toList();
    }

    /** Facilitators have a check of their own. */
    private static Stream<Recorded> holders(CaseFile file, PaymentFile payment, Circumstances now) {
        Set<Occupation> excluded = now.category(file.regencyCode(), payment.order())
                .map(category -> Set.copyOf(category.excludedOccupations()))
                .orElse(Set.of());
        return file.membersOn(payment.paidOn()).stream()
                .filter(r -> excluded.contains(r.member().occupation()))
                .filter(r -> r.member().occupation() != Occupation.SOCIAL_FACILITATOR)
                .filter(r -> file.livedOn(r.member().personId(), payment.paidOn()))
                .map(file::occupiedSince);
    }
}

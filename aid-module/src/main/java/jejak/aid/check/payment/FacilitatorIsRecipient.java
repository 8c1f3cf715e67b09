package jejak.aid.check.payment;

import java.util.List;
import jejak.aid.check.About;
import jejak.aid.check.CaseFile;
import jejak.aid.check.Circumstances;
import jejak.aid.check.Finding;
import jejak.aid.check.HouseholdCheck;
import jejak.aid.events.SignalEvent.SignalSeverity;
import jejak.household.events.HouseholdEvent.Occupation;

/** Finds money paid to the family of a social facilitator, who may not be helped by what they hand out. */
public final class FacilitatorIsRecipient implements HouseholdCheck {

    private static final About ABOUT = new About(
            "FACILITATOR_IS_RECIPIENT",
            SignalSeverity.HIGH,
            "BPK, IHPS II-2022: pendamping sosial menerima bantuan sendiri",
            "Bantuan dibayar kepada keluarga pendamping sosial.",
            "Aid was paid to the family of a social facilitator.");

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public List<Finding> find(CaseFile file, Circumstances now) {
        return file.standing().stream()
                .flatMap(p -> file.membersOn(p.paidOn()).stream()
                        .filter(r -> r.member().occupation() == Occupation.SOCIAL_FACILITATOR)
                        .filter(r -> file.livedOn(r.member().personId(), p.paidOn()))
                        .map(file::occupiedSince)
                        .flatMap(
                                r -> Finding.wrongly(this, p, r.fact(), r.fact().trueOn()))
                        .limit(1))
                .toList();
    }
}

package jejak.aid.check.family;

import java.util.List;
import jejak.aid.check.About;
import jejak.aid.check.CaseFile;
import jejak.aid.check.CaseFile.Card;
import jejak.aid.check.Circumstances;
import jejak.aid.check.Finding;
import jejak.aid.check.HouseholdCheck;
import jejak.aid.events.SignalEvent.SignalSeverity;
import jejak.household.events.HouseholdEvent.IntakeChannel;

/** Finds family cards under which another family was registered before. */
public final class DuplicateKk implements HouseholdCheck {

    private static final About ABOUT = new About(
            "DUPLICATE_KK",
            SignalSeverity.MEDIUM,
            "BPKP 2020: 2.864 KK ganda; nomor KK aktif pada lebih dari satu keluarga",
            "Nomor KK keluarga ini sudah dipegang keluarga lain.",
            "The family-card number is held by another family.");

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public List<Finding> find(CaseFile file, Circumstances now) {
        Card card = file.card();
        boolean imported = file.registration().event().channel() == IntakeChannel.REGISTRY_IMPORT;
        if (!imported || !Identity.readable(card.number())) {
            return List.of(); // what is registered here is refused when the card is taken
        }
        String holder = now.cards().other(file.householdId(), card.number());
        return holder == null
                ? List.of()
                : Identity.doubted(this, file, holder, card.fact(), _ -> true).toList();
    }
}

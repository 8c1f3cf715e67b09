package jejak.query.household.fold;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import jejak.household.events.FamilyEvent;
import jejak.household.events.FamilyEvent.DeathCorrected;
import jejak.household.events.FamilyEvent.DuplicateNikResolved;
import jejak.household.events.FamilyEvent.FamilyCardRenewed;
import jejak.household.events.FamilyEvent.HouseholdClosed;
import jejak.household.events.FamilyEvent.HouseholdMerged;
import jejak.household.events.FamilyEvent.HouseholdMovedIn;
import jejak.household.events.FamilyEvent.HouseholdReopened;
import jejak.household.events.FamilyEvent.HouseholdSplit;
import jejak.household.events.FamilyEvent.MemberLeft;
import jejak.household.events.FamilyEvent.MoveCorrected;
import jejak.household.events.HouseholdEvent.Member;
import jejak.query.household.fold.FamilyMember.Departure;
import jejak.query.household.fold.Household.Ended;
import jejak.query.household.fold.Household.MovedOut;
import org.jspecify.annotations.Nullable;

/** Folds how a family parts, joins and ends, which card it has, and which of its numbers others hold as well. */
final class FamilyLife {

    private final Map<String, Set<String>> twins = new HashMap<>();
    private @Nullable MovedOut movedOut;
    private @Nullable Ended ended;
    private @Nullable String mergedInto;
    private String cardNumber = "";

    void on(FamilyEvent event, Family family) {
        switch (event) {
            case MemberLeft e -> {
                Departure left = new Departure(e.leftOn(), e.reason(), e.toHouseholdId());
                family.change(e.personId(), m -> m.gone(left));
            }
            case FamilyCardRenewed e -> carded(e.cardNumber());
            case HouseholdMerged e -> mergedInto = e.intoHouseholdId();
            case HouseholdReopened _ -> ended = null;
            case HouseholdClosed e -> ended = new Ended(e.reason(), e.closedOn(), mergedInto);
            case DuplicateNikResolved e -> flag(e.personId(), e.otherHouseholdId(), false, family);
            case DeathCorrected e -> family.change(e.personId(), m -> m.died(e.diedOn()));
            case MoveCorrected e -> {
                movedOut = null;
                family.live(e.villageCode(), e.hamlet(), e.address());
            }
            case HouseholdSplit _, HouseholdMovedIn _ -> {}
        }
    }

    void carded(String number) {
        cardNumber = number;
    }

    /** A number may be held by several other families; it is flagged until none of them is left. */
    void flag(String personId, String other, boolean held, Family family) {
        Set<String> families = twins.computeIfAbsent(personId, _ -> new HashSet<>());
        if (held ? families.add(other) : families.remove(other)) {
            family.change(personId, m -> m.flagged(!families.isEmpty()));
        }
    }

    /** Who comes back is flagged still when nobody has settled it meanwhile. */
    FamilyMember arrived(Member member) {
        return FamilyMember.of(member)
                .flagged(!twins.getOrDefault(member.personId(), Set.of()).isEmpty());
    }

    /** Another number has no twins. */
    FamilyMember renumbered(FamilyMember before, FamilyMember now) {
        if (!before.nik().equals(now.nik())) {
            twins.remove(now.personId());
        }
        return now;
    }

    void movedOut(MovedOut now) {
        movedOut = now;
    }

    @Nullable
    MovedOut movedOut() {
        return movedOut;
    }

    @Nullable
    Ended ended() {
        return ended;
    }

    String cardNumber() {
        return cardNumber;
    }
}

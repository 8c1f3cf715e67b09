package jejak.household.erasure;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jejak.household.events.FamilyEvent;
import jejak.household.events.FamilyEvent.DeathCorrected;
import jejak.household.events.FamilyEvent.DepartureReason;
import jejak.household.events.FamilyEvent.DuplicateNikResolved;
import jejak.household.events.FamilyEvent.FamilyCardRenewed;
import jejak.household.events.FamilyEvent.HouseholdClosed;
import jejak.household.events.FamilyEvent.HouseholdMerged;
import jejak.household.events.FamilyEvent.HouseholdMovedIn;
import jejak.household.events.FamilyEvent.HouseholdReopened;
import jejak.household.events.FamilyEvent.HouseholdSplit;
import jejak.household.events.FamilyEvent.MemberLeft;
import jejak.household.events.FamilyEvent.MoveCorrected;
import jejak.household.events.HouseholdEvent;
import jejak.household.events.HouseholdEvent.DisabilityRecorded;
import jejak.household.events.HouseholdEvent.DuplicateNikFlagged;
import jejak.household.events.HouseholdEvent.ExternalProgrammeEnrolmentChanged;
import jejak.household.events.HouseholdEvent.HeadReplaced;
import jejak.household.events.HouseholdEvent.HeadVacated;
import jejak.household.events.HouseholdEvent.HouseholdMovedOut;
import jejak.household.events.HouseholdEvent.HouseholdMovedWithinRegency;
import jejak.household.events.HouseholdEvent.HouseholdRegistered;
import jejak.household.events.HouseholdEvent.Member;
import jejak.household.events.HouseholdEvent.MemberAdded;
import jejak.household.events.HouseholdEvent.MemberCorrected;
import jejak.household.events.HouseholdEvent.MemberDeceased;
import jejak.household.events.HouseholdEvent.RegistryMembershipChanged;
import jejak.household.events.HouseholdEvent.WelfareDecileChanged;
import jejak.kernel.Claim;
import jejak.kernel.Claim.Mode;
import org.jspecify.annotations.Nullable;

/**
 * Remembers who belongs to a family, who heads it, and by which numbers each of them can be found.
 *
 * @param byPerson by person, the release of what the office holds under that person's key
 */
record Numbers(Map<String, List<Claim>> byPerson, @Nullable String headPersonId) {

    private static final String CARD = "family-card";

    static final Numbers NONE = new Numbers(Map.of(), null);

    Numbers evolve(HouseholdEvent event) {
        return switch (event) {
            case HouseholdRegistered e -> registered(e);
            case MemberAdded e -> with(e.member().personId(), List.of(nik(e.member())));
            case MemberCorrected e -> with(e.personId(), List.of(nik(e.member())));
            case HeadVacated _ -> new Numbers(byPerson, null);
            case HeadReplaced e -> new Numbers(byPerson, e.personId());
            case DuplicateNikFlagged _,
                    MemberDeceased _,
                    HouseholdMovedWithinRegency _,
                    HouseholdMovedOut _,
                    DisabilityRecorded _,
                    RegistryMembershipChanged _,
                    WelfareDecileChanged _,
                    ExternalProgrammeEnrolmentChanged _ -> this;
        };
    }

    /** Whoever went over to another family is of that one, with everything; a person recorded by mistake stays here. */
    Numbers evolve(FamilyEvent event) {
        return switch (event) {
            case MemberLeft e ->
                e.toHouseholdId() == null || e.reason() == DepartureReason.RECORDED_BY_MISTAKE
                        ? this
                        : new Numbers(ErasureState.with(byPerson, e.personId(), null), headPersonId);
            case FamilyCardRenewed e -> carded(e);
            case HouseholdSplit _,
                    HouseholdMerged _,
                    HouseholdMovedIn _,
                    HouseholdClosed _,
                    HouseholdReopened _,
                    DuplicateNikResolved _,
                    DeathCorrected _,
                    MoveCorrected _ -> this;
        };
    }

    List<Claim> of(String personId) {
        return byPerson.getOrDefault(personId, List.of());
    }

    /** The family card is sealed for the head at registration and stays with that person. */
    private Numbers registered(HouseholdRegistered e) {
        Numbers family = new Numbers(Map.of(), e.headPersonId());
        for (Member member : e.members()) {
            family = family.with(member.personId(), List.of(nik(member)));
        }
        return family.with(e.headPersonId(), List.of(Claim.personal(Mode.RELEASE, CARD, e.cardNumber())));
    }

    /** The new number is sealed for the head of that day; the earlier one is nobody's. */
    private Numbers carded(FamilyCardRenewed e) {
        Numbers now = this;
        for (String person : byPerson.keySet()) {
            List<Claim> rest = of(person).stream()
                    .filter(claim -> !claim.kind().equals(CARD))
                    .toList();
            now = new Numbers(ErasureState.with(now.byPerson, person, rest), headPersonId);
        }
        return now.with(e.headPersonId(), List.of(Claim.personal(Mode.RELEASE, CARD, e.cardNumber())));
    }

    private static Claim nik(Member member) {
        return Claim.personal(Mode.RELEASE, "nik", member.nik());
    }

    /** A corrected number takes the place of the earlier one of its kind. */
    private Numbers with(String personId, List<Claim> fresh) {
        Stream<Claim> kept = of(personId).stream()
                .filter(old -> fresh.stream().noneMatch(now -> now.kind().equals(old.kind())));
        return new Numbers(
                ErasureState.with(
                        byPerson, personId, Stream.concat(kept, fresh.stream()).toList()),
                headPersonId);
    }
}

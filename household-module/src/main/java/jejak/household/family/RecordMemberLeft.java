package jejak.household.family;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import jejak.household.HouseholdReason;
import jejak.household.IdentityIndex;
import jejak.household.Inputs;
import jejak.household.MemberReason;
import jejak.household.events.FamilyEvent.DepartureReason;
import jejak.household.events.HouseholdEvent.AdditionReason;
import jejak.household.events.HouseholdEvent.HeadReplaced;
import jejak.household.events.HouseholdEvent.MemberAdded;
import jejak.household.events.HouseholdEvent.Relation;
import jejak.household.family.Transfer.Said;
import jejak.kernel.Rejected;
import jejak.kernel.Rejected.Checks;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Records that a living member belongs to the family no more.
 *
 * @param toHouseholdId the family the person belongs to now, when the office knows it
 * @param relation to the head of that family; needed with it
 * @param newHeadPersonId who heads the family that stays, when the head left
 */
public record RecordMemberLeft(
        @TargetAggregateIdentifier String householdId,
        String personId,
        DepartureReason reason,
        @Nullable String toHouseholdId,
        @Nullable Relation relation,
        @Nullable String newHeadPersonId,
        LocalDate leftOn) {

    /** @param other the family the person goes to; null when the command names none */
    Said decide(
            FamilyState family,
            @Nullable FamilyState other,
            LocalDate today,
            AidUnderWay aid,
            IdentityIndex identities) {
        family.mustLiveHere("householdId");
        Kinsman person = family.member(personId, "personId");
        Checks checks = new Checks();
        checkLeaving(checks, family, person, today, aid);
        if (toHouseholdId != null) {
            checkArriving(checks, family, other);
            checkNumber(checks, person.member().nik(), other, identities);
        }
        checks.done();
        List<Object> here = new ArrayList<>();
        here.add(Transfer.out(person, householdId, reason, toHouseholdId, leftOn));
        here.addAll(Transfer.headship(family, householdId, Set.of(personId), newHeadPersonId));
        return new Said(here, toHouseholdId == null || relation == null ? List.of() : there(person, relation));
    }

    private List<Object> there(Kinsman person, Relation as) {
        String to = String.valueOf(toHouseholdId);
        AdditionReason why = reason == DepartureReason.MARRIAGE ? AdditionReason.MARRIAGE : AdditionReason.MOVED_IN;
        List<Object> said = new ArrayList<>();
        said.add(new MemberAdded(to, Transfer.in(person, as), why));
        if (as == Relation.HEAD) {
            said.add(new HeadReplaced(to, personId));
        }
        said.addAll(Transfer.luggage(person, to, personId, null));
        return said;
    }

    private void checkLeaving(Checks checks, FamilyState family, Kinsman person, LocalDate today, AidUnderWay aid) {
        Inputs.pastDate(checks, "leftOn", leftOn, today);
        boolean ofAnother = reason == DepartureReason.SPLIT || reason == DepartureReason.MERGER;
        checks.that(!ofAnother, "reason", FamilyReason.REASON_IS_OF_ANOTHER_COMMAND)
                .that(!person.bornAfter(leftOn), "leftOn", MemberReason.DATE_BEFORE_BIRTH)
                .that(family.home().standsOn(leftOn), "leftOn", HouseholdReason.DATE_BEFORE_REGISTRATION)
                .that(!aid.of(householdId).payees().contains(personId), "personId", FamilyReason.PAYMENT_UNDER_WAY);
        String next = newHeadPersonId;
        if (next != null) {
            boolean living = !next.equals(personId)
                    && family.living().stream()
                            .anyMatch(p -> p.member().personId().equals(next));
            checks.that(personId.equals(family.head()), "newHeadPersonId", HouseholdReason.NEW_HEAD_NOT_NEEDED)
                    .that(living, "newHeadPersonId", HouseholdReason.NEW_HEAD_NOT_LIVING);
        }
    }

    private void checkNumber(Checks checks, String nik, @Nullable FamilyState other, IdentityIndex identities) {
        checks.that(!identities.heldElsewhere(nik, householdId), "personId", MemberReason.NIK_ALREADY_REGISTERED)
                .that(
                        householdId.equals(toHouseholdId) || other == null || other.holding(nik) == null,
                        "personId",
                        MemberReason.NIK_TWICE_IN_FAMILY);
    }

    private void checkArriving(Checks checks, FamilyState family, @Nullable FamilyState other) {
        if (other == null || !other.known() || !other.inRegencyOf(family)) {
            throw new Rejected("toHouseholdId", FamilyReason.DESTINATION_UNKNOWN);
        }
        other.mustLiveHere("toHouseholdId");
        checks.that(!householdId.equals(toHouseholdId), "toHouseholdId", FamilyReason.SAME_HOUSEHOLD)
                .that(
                        reason != DepartureReason.RECORDED_BY_MISTAKE,
                        "toHouseholdId",
                        FamilyReason.DESTINATION_NOT_WANTED)
                .that(other.home().standsOn(leftOn), "leftOn", HouseholdReason.DATE_BEFORE_REGISTRATION)
                .that(relation != null, "relation", FamilyReason.RELATION_NEEDED)
                .that(
                        relation != Relation.HEAD || other.head() == null,
                        "relation",
                        HouseholdReason.HEAD_ALREADY_NAMED);
    }
}

package jejak.household;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import jejak.household.RegisterHousehold.NewMember;
import jejak.household.events.HouseholdEvent;
import jejak.household.events.HouseholdEvent.AdditionReason;
import jejak.household.events.HouseholdEvent.HeadReplaced;
import jejak.household.events.HouseholdEvent.MemberAdded;
import jejak.household.events.HouseholdEvent.Relation;
import jejak.kernel.Rejected.Checks;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Adds one person to the family. */
public record AddMember(@TargetAggregateIdentifier String householdId, NewMember member, AdditionReason reason) {

    /** A head may be added only while the family has none. */
    List<HouseholdEvent> decide(HouseholdState household, LocalDate today, IdentityIndex identities) {
        household.mustLiveHere();
        boolean asHead = member.relation() == Relation.HEAD;
        Checks checks = new Checks();
        member.check(checks, "member.", today);
        checkIdentity(checks, household, identities);
        checks.that(!asHead || household.headPersonId() == null, "member.relation", HouseholdReason.HEAD_ALREADY_NAMED)
                .done();
        MemberAdded added = new MemberAdded(householdId, member.asRecorded(), reason);
        return asHead ? List.of(added, new HeadReplaced(householdId, member.personId())) : List.of(added);
    }

    /** Under the id of somebody else that one's key would seal the newcomer; who was here before comes back. */
    private void checkIdentity(Checks checks, HouseholdState household, IdentityIndex identities) {
        String id = member.personId();
        boolean elsewhere = !household.people().containsKey(id)
                && !identities.recorded(Set.of(id)).isEmpty();
        checks.that(!household.belongs(id), "member.personId", MemberReason.PERSON_TWICE)
                .that(!elsewhere, "member.personId", MemberReason.PERSON_RECORDED_ELSEWHERE)
                .that(!household.hasNik(member.nik()), "member.nik", MemberReason.NIK_TWICE_IN_FAMILY)
                .that(
                        !identities.heldElsewhere(member.nik(), householdId),
                        "member.nik",
                        MemberReason.NIK_ALREADY_REGISTERED);
    }
}

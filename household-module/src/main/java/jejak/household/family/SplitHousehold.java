package jejak.household.family;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import jejak.household.HouseholdReason;
import jejak.household.IdentityIndex;
import jejak.household.Inputs;
import jejak.household.MemberReason;
import jejak.household.events.FamilyEvent.DepartureReason;
import jejak.household.events.FamilyEvent.HouseholdSplit;
import jejak.household.events.HouseholdEvent.HouseholdRegistered;
import jejak.household.events.HouseholdEvent.IntakeChannel;
import jejak.household.events.HouseholdEvent.Member;
import jejak.household.events.HouseholdEvent.Relation;
import jejak.household.family.Transfer.Said;
import jejak.kernel.Regions;
import jejak.kernel.Rejected.Checks;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Makes a family of their own of some of the members.
 *
 * @param newHouseholdId a new random UUID
 * @param cardNumber of the new family
 * @param newHeadPersonId who heads the family that stays, when its head goes along
 */
public record SplitHousehold(
        @TargetAggregateIdentifier String householdId,
        String newHouseholdId,
        String villageCode,
        String hamlet,
        String cardNumber,
        String address,
        List<Mover> members,
        @Nullable String newHeadPersonId,
        LocalDate splitOn) {

    /** @param other what is on record under the id of the new family; nothing may be */
    Said decide(FamilyState family, FamilyState other, LocalDate today, AidUnderWay aid, IdentityIndex identities) {
        family.mustLiveHere("householdId");
        List<Kinsman> movers = members.stream()
                .map(m -> family.member(m.personId(), "members"))
                .toList();
        Checks checks = new Checks();
        checkPlace(checks, family, other, today);
        checkPeople(checks, family, aid);
        checkHeads(checks, family);
        boolean elsewhere = movers.stream()
                .anyMatch(p -> identities.heldElsewhere(p.member().nik(), householdId));
        checks.that(!elsewhere, "members", MemberReason.NIK_ALREADY_REGISTERED);
        checks.done();
        return new Said(here(family, movers), there(movers));
    }

    private List<Object> here(FamilyState family, List<Kinsman> movers) {
        Set<String> ids = Transfer.ids(members.stream());
        List<Object> said = new ArrayList<>();
        movers.forEach(p -> said.add(Transfer.out(p, householdId, DepartureReason.SPLIT, newHouseholdId, splitOn)));
        said.add(new HouseholdSplit(
                householdId,
                newHouseholdId,
                members.stream().map(Mover::personId).toList(),
                splitOn));
        said.addAll(Transfer.headship(family, householdId, ids, newHeadPersonId));
        return said;
    }

    private List<Object> there(List<Kinsman> movers) {
        List<Member> people = new ArrayList<>();
        List<Object> luggage = new ArrayList<>();
        for (int i = 0; i < movers.size(); i++) {
            Mover mover = members.get(i);
            people.add(Transfer.in(movers.get(i), mover.relation()));
            luggage.addAll(Transfer.luggage(movers.get(i), newHouseholdId, mover.personId(), null));
        }
        List<Object> said = new ArrayList<>();
        said.add(new HouseholdRegistered(
                newHouseholdId,
                villageCode,
                hamlet,
                cardNumber,
                address,
                heads().getFirst().personId(),
                people,
                IntakeChannel.VILLAGE_OPERATOR));
        said.addAll(luggage);
        return said;
    }

    private void checkPlace(Checks checks, FamilyState family, FamilyState other, LocalDate today) {
        boolean near = Regions.isVillage(villageCode)
                && Regions.regencyOf(villageCode)
                        .equals(Regions.regencyOf(family.home().villageCode()));
        checks.that(Inputs.uuid(newHouseholdId), "newHouseholdId", HouseholdReason.HOUSEHOLD_ID_MALFORMED)
                .that(!other.known(), "newHouseholdId", FamilyReason.HOUSEHOLD_EXISTS)
                .that(near, "villageCode", HouseholdReason.VILLAGE_UNKNOWN)
                .that(Inputs.words(hamlet, Inputs.NAME_LENGTH), "hamlet", HouseholdReason.HAMLET_UNUSABLE)
                .that(Inputs.cardNumber(cardNumber), "cardNumber", HouseholdReason.CARD_NUMBER_NOT_SIXTEEN_DIGITS)
                .that(!cardNumber.equals(family.cardNumber()), "cardNumber", FamilyReason.CARD_NUMBER_UNCHANGED)
                .that(Inputs.words(address, Inputs.ADDRESS_LENGTH), "address", HouseholdReason.ADDRESS_UNUSABLE);
        Inputs.pastDate(checks, "splitOn", splitOn, today);
        checks.that(family.home().standsOn(splitOn), "splitOn", HouseholdReason.DATE_BEFORE_REGISTRATION);
    }

    private void checkPeople(Checks checks, FamilyState family, AidUnderWay aid) {
        Set<String> ids = Transfer.ids(members.stream());
        Set<String> payees = aid.of(householdId).payees();
        checks.that(!members.isEmpty(), "members", HouseholdReason.NO_MEMBERS)
                .that(ids.size() == members.size(), "members", MemberReason.PERSON_TWICE)
                .that(members.isEmpty() || heads().size() == 1, "members", FamilyReason.NOT_HEADED)
                .that(!staying(family).isEmpty(), "members", FamilyReason.NOBODY_STAYS)
                .that(ids.stream().noneMatch(payees::contains), "members", FamilyReason.PAYMENT_UNDER_WAY);
    }

    private void checkHeads(Checks checks, FamilyState family) {
        if (newHeadPersonId != null) {
            boolean vacant =
                    family.head() != null && Transfer.ids(members.stream()).contains(family.head());
            checks.that(vacant, "newHeadPersonId", HouseholdReason.NEW_HEAD_NOT_NEEDED)
                    .that(
                            staying(family).contains(newHeadPersonId),
                            "newHeadPersonId",
                            HouseholdReason.NEW_HEAD_NOT_LIVING);
        }
    }

    /** Ids of the living who stay. */
    private Set<String> staying(FamilyState family) {
        Set<String> ids =
                family.living().stream().map(p -> p.member().personId()).collect(Collectors.toSet());
        ids.removeAll(Transfer.ids(members.stream()));
        return ids;
    }

    private List<Mover> heads() {
        return members.stream().filter(m -> m.relation() == Relation.HEAD).toList();
    }
}

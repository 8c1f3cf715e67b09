package jejak.household.family;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jejak.household.HouseholdReason;
import jejak.household.IdentityIndex;
import jejak.household.Inputs;
import jejak.household.MemberReason;
import jejak.household.events.FamilyEvent.ClosingReason;
import jejak.household.events.FamilyEvent.DepartureReason;
import jejak.household.events.FamilyEvent.HouseholdClosed;
import jejak.household.events.FamilyEvent.HouseholdMerged;
import jejak.household.events.HouseholdEvent.AdditionReason;
import jejak.household.events.HouseholdEvent.HeadReplaced;
import jejak.household.events.HouseholdEvent.MemberAdded;
import jejak.household.events.HouseholdEvent.Relation;
import jejak.household.family.Transfer.Said;
import jejak.kernel.Rejected;
import jejak.kernel.Rejected.Checks;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Ends a family whose members belong to another one: two families became one, or one was registered twice.
 *
 * @param householdId the family that ends
 * @param members every living member whom the other family does not hold under the same NIK already
 */
public record MergeHouseholds(
        @TargetAggregateIdentifier String householdId,
        String intoHouseholdId,
        List<Mover> members,
        LocalDate mergedOn) {

    /** Who is in both families is one person: the record that ends is left, as made by mistake, for the one that stays. */
    Said decide(FamilyState family, FamilyState other, LocalDate today, AidUnderWay aid, IdentityIndex identities) {
        checkFamilies(family, other);
        List<Kinsman> living = family.living();
        Checks checks = new Checks();
        Inputs.pastDate(checks, "mergedOn", mergedOn, today);
        CloseHousehold.checkEnd(checks, "mergedOn", family, mergedOn);
        checks.that(other.home().standsOn(mergedOn), "mergedOn", HouseholdReason.DATE_BEFORE_REGISTRATION);
        CloseHousehold.settled(checks, householdId, aid);
        checkMovers(checks, living, other, identities);
        checkTwins(checks, living, other);
        checks.done();
        return new Said(here(family, living), there(family, living, other));
    }

    private List<Object> here(FamilyState family, List<Kinsman> living) {
        Set<String> movers = Transfer.ids(members.stream());
        List<Object> said = new ArrayList<>();
        for (Kinsman person : living) {
            boolean moves = movers.contains(person.member().personId());
            DepartureReason why = moves ? DepartureReason.MERGER : DepartureReason.RECORDED_BY_MISTAKE;
            said.add(Transfer.out(person, householdId, why, intoHouseholdId, mergedOn));
        }
        Set<String> all = living.stream().map(p -> p.member().personId()).collect(Collectors.toSet());
        said.addAll(Transfer.headship(family, householdId, all, null));
        said.add(new HouseholdMerged(householdId, intoHouseholdId, mergedOn));
        ClosingReason end = members.isEmpty() ? ClosingReason.REGISTERED_TWICE : ClosingReason.MERGED;
        said.add(new HouseholdClosed(householdId, end, mergedOn));
        return said;
    }

    private List<Object> there(FamilyState family, List<Kinsman> living, FamilyState other) {
        List<Object> said = new ArrayList<>();
        for (Mover mover : members) {
            Kinsman person = family.member(mover.personId(), "members");
            said.add(new MemberAdded(intoHouseholdId, Transfer.in(person, mover.relation()), AdditionReason.MOVED_IN));
            if (mover.relation() == Relation.HEAD) {
                said.add(new HeadReplaced(intoHouseholdId, mover.personId()));
            }
            said.addAll(Transfer.luggage(person, intoHouseholdId, mover.personId(), null));
        }
        for (Kinsman person : living) {
            Kinsman same = other.holding(person.member().nik());
            if (same != null) {
                said.addAll(
                        Transfer.luggage(person, intoHouseholdId, same.member().personId(), same));
            }
        }
        return said;
    }

    private void checkFamilies(FamilyState family, FamilyState other) {
        family.mustLiveHere("householdId");
        if (householdId.equals(intoHouseholdId)) {
            throw new Rejected("intoHouseholdId", FamilyReason.SAME_HOUSEHOLD);
        }
        if (!other.known() || !other.inRegencyOf(family)) {
            throw new Rejected("intoHouseholdId", FamilyReason.DESTINATION_UNKNOWN);
        }
        other.mustLiveHere("intoHouseholdId");
        family.living().forEach(p -> family.member(p.member().personId(), "members"));
    }

    /** Whoever is in both families has to be alive in both, or a living person would end with the record left behind. */
    private static void checkTwins(Checks checks, List<Kinsman> living, FamilyState other) {
        List<Kinsman> twins = living.stream()
                .flatMap(p -> Stream.ofNullable(other.holding(p.member().nik())))
                .toList();
        checks.that(twins.stream().allMatch(p -> p.death() == null), "members", FamilyReason.DEAD_THERE)
                .that(
                        twins.stream()
                                .noneMatch(
                                        p -> other.erasing().contains(p.member().personId())),
                        "members",
                        FamilyReason.ERASURE_PENDING);
    }

    private void checkMovers(Checks checks, List<Kinsman> living, FamilyState other, IdentityIndex identities) {
        Set<String> movers = Transfer.ids(members.stream());
        Set<String> expected = living.stream()
                .filter(p -> other.holding(p.member().nik()) == null)
                .map(p -> p.member().personId())
                .collect(Collectors.toSet());
        long heads = members.stream().filter(m -> m.relation() == Relation.HEAD).count();
        boolean elsewhere = living.stream()
                .filter(p -> movers.contains(p.member().personId()))
                .anyMatch(p -> identities.heldElsewhere(p.member().nik(), householdId));
        checks.that(
                        movers.equals(expected) && movers.size() == members.size(),
                        "members",
                        FamilyReason.MOVERS_INCOMPLETE)
                .that(heads == 0 || (heads == 1 && other.head() == null), "members", HouseholdReason.HEAD_ALREADY_NAMED)
                .that(!elsewhere, "members", MemberReason.NIK_ALREADY_REGISTERED);
    }
}

package jejak.household.arrival;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jejak.household.HouseholdReason;
import jejak.household.IdentityIndex;
import jejak.household.Inputs;
import jejak.household.events.FamilyEvent.HouseholdMovedIn;
import jejak.household.events.HouseholdEvent.DuplicateNikFlagged;
import jejak.household.events.HouseholdEvent.HouseholdRegistered;
import jejak.household.events.HouseholdEvent.IntakeChannel;
import jejak.household.events.HouseholdEvent.Member;
import jejak.household.events.HouseholdEvent.Relation;
import jejak.household.events.MoveEvent.HandedOver;
import jejak.household.events.MoveEvent.HouseholdHandedOver;
import jejak.kernel.Claim.Source;
import jejak.kernel.Regions;
import jejak.kernel.Rejected;
import jejak.kernel.Rejected.Checks;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Takes a family in that another regency of this installation has recorded as moved here.
 *
 * @param householdId of the log the family has here from now on
 * @param previousHouseholdId of the log it had there
 * @param headNik NIK of its head as the letter of move has it; of the new head where it left without one
 */
public record AcceptMoveIn(
        @TargetAggregateIdentifier String householdId,
        String previousHouseholdId,
        String headNik,
        String villageCode,
        String hamlet,
        String cardNumber,
        String address) {

    /** What is said in the two logs, in one commit. */
    record Accepted(HouseholdHandedOver there, List<Source> here) {}

    /** What does not exist, did not leave, went elsewhere or is here already is told apart by nobody. */
    Accepted decide(Departed family, IdentityIndex identities, @Nullable String actor) {
        checkInput();
        Member head = family.headOf(headNik, Regions.regencyOf(villageCode))
                .orElseThrow(() -> new Rejected("previousHouseholdId", ArrivalReason.NO_SUCH_ARRIVAL));
        new Checks()
                .that(actor == null || !actor.equals(family.left().by()), "", ArrivalReason.SAME_HAND_AS_MOVE_OUT)
                .that(family.restricted().isEmpty(), "previousHouseholdId", ArrivalReason.ERASURE_OPEN)
                .done();
        List<Member> members = family.company().living().stream()
                .map(m -> here(m, m.equals(head)))
                .toList();
        List<Source> said = new ArrayList<>();
        said.add(registered(members, idHere(head.personId())));
        said.add(movedIn(family));
        duplicates(members, identities).forEach(said::add);
        family.company().facts().forEach(fact -> said.add(fact.in(householdId, this::idHere)));
        return new Accepted(handedOver(family), said);
    }

    private HouseholdMovedIn movedIn(Departed family) {
        String from = Regions.regencyOf(family.villageCode());
        return new HouseholdMovedIn(
                householdId, from, previousHouseholdId, family.left().movedOn());
    }

    private HouseholdRegistered registered(List<Member> members, String headPersonId) {
        return new HouseholdRegistered(
                householdId, villageCode, hamlet, cardNumber, address, headPersonId, members, IntakeChannel.MOVED_IN);
    }

    private void checkInput() {
        new Checks()
                .that(Inputs.uuid(householdId), "householdId", HouseholdReason.HOUSEHOLD_ID_MALFORMED)
                .that(Regions.isVillage(villageCode), "villageCode", HouseholdReason.VILLAGE_UNKNOWN)
                .that(Inputs.words(hamlet, Inputs.NAME_LENGTH), "hamlet", HouseholdReason.HAMLET_UNUSABLE)
                .that(Inputs.cardNumber(cardNumber), "cardNumber", HouseholdReason.CARD_NUMBER_NOT_SIXTEEN_DIGITS)
                .that(Inputs.words(address, Inputs.ADDRESS_LENGTH), "address", HouseholdReason.ADDRESS_UNUSABLE)
                .done();
    }

    /** A number that a third family holds does not keep anybody out; both are flagged. */
    private Stream<Source> duplicates(List<Member> members, IdentityIndex identities) {
        Map<String, String> holders = new HashMap<>(
                identities.householdsHolding(members.stream().map(Member::nik).collect(Collectors.toSet())));
        holders.values().removeIf(previousHouseholdId::equals);
        return members.stream()
                .flatMap(m -> Optional.ofNullable(holders.get(m.nik()))
                        .<Source>map(holder -> new DuplicateNikFlagged(householdId, m.personId(), holder))
                        .stream());
    }

    private HouseholdHandedOver handedOver(Departed family) {
        return new HouseholdHandedOver(
                previousHouseholdId,
                householdId,
                family.card().personId(),
                family.card().number(),
                family.company().living().stream()
                        .map(m -> new HandedOver(m.personId(), idHere(m.personId()), m.nik()))
                        .toList());
    }

    private Member here(Member m, boolean head) {
        Relation relation = head ? Relation.HEAD : m.relation() == Relation.HEAD ? Relation.OTHER : m.relation();
        return new Member(idHere(m.personId()), m.nik(), m.name(), m.birthDate(), m.sex(), relation, m.occupation());
    }

    /** Made of two random ids and of nothing that is known of the person. */
    private String idHere(String personId) {
        String of = householdId + "|" + personId;
        return UUID.nameUUIDFromBytes(of.getBytes(StandardCharsets.UTF_8)).toString();
    }
}

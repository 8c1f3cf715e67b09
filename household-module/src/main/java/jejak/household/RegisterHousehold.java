package jejak.household;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import jejak.household.events.HouseholdEvent;
import jejak.household.events.HouseholdEvent.DuplicateNikFlagged;
import jejak.household.events.HouseholdEvent.HouseholdRegistered;
import jejak.household.events.HouseholdEvent.IntakeChannel;
import jejak.household.events.HouseholdEvent.Member;
import jejak.household.events.HouseholdEvent.Occupation;
import jejak.household.events.HouseholdEvent.Relation;
import jejak.household.events.HouseholdEvent.Sex;
import jejak.kernel.Regions;
import jejak.kernel.Rejected.Checks;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Makes a family known to the office. */
public record RegisterHousehold(
        @TargetAggregateIdentifier String householdId,
        String villageCode,
        String hamlet,
        String cardNumber,
        String address,
        List<NewMember> members,
        IntakeChannel channel) {

    /** One person as the form or the file gives it. */
    public record NewMember(
            String personId,
            String nik,
            String name,
            LocalDate birthDate,
            Sex sex,
            Relation relation,
            Occupation occupation) {

        /** Notes what is wrong with this person alone; {@code at} is the path of the person, ending in a dot. */
        void check(Checks checks, String at, LocalDate today) {
            Optional<MemberReason> fault = Nik.faultOf(nik);
            checks.that(Inputs.uuid(personId), at + "personId", MemberReason.PERSON_ID_MALFORMED)
                    .that(fault.isEmpty(), at + "nik", fault.orElse(MemberReason.NIK_NOT_SIXTEEN_DIGITS))
                    .that(Inputs.words(name, Inputs.NAME_LENGTH), at + "name", MemberReason.NAME_UNUSABLE);
            Inputs.pastDate(checks, at + "birthDate", birthDate, today);
        }

        Member asRecorded() {
            return new Member(personId, nik, name, birthDate, sex, relation, occupation);
        }
    }

    /** A NIK held elsewhere stops a local registration; an imported family is taken in and flagged. */
    public List<HouseholdEvent> decide(LocalDate today, IdentityIndex identities) {
        Map<String, String> holders = new HashMap<>(identities.householdsHolding(
                members.stream().map(NewMember::nik).collect(Collectors.toSet())));
        holders.values().removeIf(householdId::equals);
        Checks checks = new Checks();
        checkFamily(checks);
        checkMembers(checks, today, holders, identities);
        checks.done();
        List<HouseholdEvent> said = new ArrayList<>();
        said.add(new HouseholdRegistered(
                householdId,
                villageCode,
                hamlet,
                cardNumber,
                address,
                heads().getFirst().personId(),
                members.stream().map(NewMember::asRecorded).toList(),
                channel));
        members.stream()
                .flatMap(m -> duplicate(m, holders.get(m.nik())).stream())
                .forEach(said::add);
        return said;
    }

    private Optional<DuplicateNikFlagged> duplicate(NewMember member, @Nullable String holder) {
        return Optional.ofNullable(holder).map(h -> new DuplicateNikFlagged(householdId, member.personId(), h));
    }

    private void checkFamily(Checks checks) {
        checks.that(Inputs.uuid(householdId), "householdId", HouseholdReason.HOUSEHOLD_ID_MALFORMED)
                .that(Regions.isVillage(villageCode), "villageCode", HouseholdReason.VILLAGE_UNKNOWN)
                .that(Inputs.words(hamlet, Inputs.NAME_LENGTH), "hamlet", HouseholdReason.HAMLET_UNUSABLE)
                .that(Inputs.cardNumber(cardNumber), "cardNumber", HouseholdReason.CARD_NUMBER_NOT_SIXTEEN_DIGITS)
                .that(Inputs.words(address, Inputs.ADDRESS_LENGTH), "address", HouseholdReason.ADDRESS_UNUSABLE)
                .that(channel != IntakeChannel.MOVED_IN, "channel", HouseholdReason.CHANNEL_OF_A_MOVE)
                .that(!members.isEmpty(), "members", HouseholdReason.NO_MEMBERS)
                .that(members.isEmpty() || heads().size() == 1, "members", HouseholdReason.NOT_EXACTLY_ONE_HEAD);
    }

    private void checkMembers(Checks checks, LocalDate today, Map<String, String> holders, IdentityIndex identities) {
        Set<String> taken =
                identities.recorded(members.stream().map(NewMember::personId).collect(Collectors.toSet()));
        boolean local = channel != IntakeChannel.REGISTRY_IMPORT;
        Set<String> people = new HashSet<>();
        Set<String> niks = new HashSet<>();
        for (int i = 0; i < members.size(); i++) {
            NewMember member = members.get(i);
            String at = "members[" + i + "].";
            member.check(checks, at, today);
            boolean heldElsewhere = local && holders.containsKey(member.nik());
            checks.that(people.add(member.personId()), at + "personId", MemberReason.PERSON_TWICE)
                    .that(!taken.contains(member.personId()), at + "personId", MemberReason.PERSON_RECORDED_ELSEWHERE)
                    .that(niks.add(member.nik()), at + "nik", MemberReason.NIK_TWICE_IN_FAMILY)
                    .that(!heldElsewhere, at + "nik", MemberReason.NIK_ALREADY_REGISTERED);
        }
    }

    private List<NewMember> heads() {
        return members.stream().filter(m -> m.relation() == Relation.HEAD).toList();
    }
}

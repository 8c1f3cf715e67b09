package jejak.household;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import jejak.household.RegisterHousehold.NewMember;
import jejak.household.events.HouseholdEvent.HouseholdMovedOut;
import jejak.household.events.HouseholdEvent.HouseholdRegistered;
import jejak.household.events.HouseholdEvent.IntakeChannel;
import jejak.household.events.HouseholdEvent.Member;
import jejak.household.events.HouseholdEvent.MemberDeceased;
import jejak.household.events.HouseholdEvent.Occupation;
import jejak.household.events.HouseholdEvent.Relation;
import jejak.household.events.HouseholdEvent.Sex;
import jejak.kernel.Actor;
import org.axonframework.test.aggregate.AggregateTestFixture;

/** The family that the examples speak of: Made, his wife Sari and their child Ketut, of Bengkala. */
final class SampleFamily {

    static final String FAMILY = "0b6f3c1e-6f0a-4f57-9a37-1c7f5d0f2a01";
    static final String OTHER_FAMILY = "5b1d7f52-0a3c-4a8e-8a43-7e0a5c9d1b02";
    static final String MADE = "a1f8e1c4-5a1d-4b5e-9d57-40b1d9c3e011";
    static final String SARI = "a1f8e1c4-5a1d-4b5e-9d57-40b1d9c3e012";
    static final String KETUT = "a1f8e1c4-5a1d-4b5e-9d57-40b1d9c3e013";
    static final String WAYAN = "a1f8e1c4-5a1d-4b5e-9d57-40b1d9c3e014";

    static final String NIK_MADE = "9908081205800001";
    static final String NIK_SARI = "9908085508850002";
    static final String NIK_KETUT = "9908080103120003";
    static final String NIK_WAYAN = "9908080203240004";

    static final String BENGKALA = "51.08.08.2010";
    static final String BILA = "51.08.08.2009";
    static final String CARD = "9908080101150007";
    static final LocalDate MADE_BORN = LocalDate.of(1980, 5, 12);
    static final LocalDate TODAY = LocalDate.of(2024, 6, 10);
    static final LocalDate YESTERDAY = TODAY.minusDays(1);
    static final LocalDate TOMORROW = TODAY.plusDays(1);

    static final IdentityIndex NOBODY_ELSE = nik -> Optional.empty();

    private SampleFamily() {}

    static NewMember made() {
        return new NewMember(MADE, NIK_MADE, "I Made Contoh", MADE_BORN, Sex.MALE, Relation.HEAD, Occupation.FARMER);
    }

    static NewMember sari() {
        return new NewMember(
                SARI, NIK_SARI, "Ni Sari", LocalDate.of(1985, 8, 15), Sex.FEMALE, Relation.SPOUSE, Occupation.TRADER);
    }

    static NewMember ketut() {
        return new NewMember(
                KETUT, NIK_KETUT, "Ketut", LocalDate.of(2012, 3, 1), Sex.MALE, Relation.CHILD, Occupation.STUDENT);
    }

    static NewMember wayan() {
        return new NewMember(
                WAYAN, NIK_WAYAN, "Wayan", LocalDate.of(2024, 3, 2), Sex.MALE, Relation.CHILD, Occupation.NONE);
    }

    static RegisterHousehold register(IntakeChannel channel, NewMember... members) {
        return new RegisterHousehold(FAMILY, BENGKALA, "Kajanan", CARD, "Jalan Desa 3", List.of(members), channel);
    }

    static HouseholdRegistered registered(IntakeChannel channel, NewMember... members) {
        return new HouseholdRegistered(
                FAMILY,
                BENGKALA,
                "Kajanan",
                CARD,
                "Jalan Desa 3",
                MADE,
                Stream.of(members).map(NewMember::asRecorded).toList(),
                channel);
    }

    /** A registration read back after the head's key was destroyed. */
    static HouseholdRegistered registeredAndErased() {
        Member erased = new Member(MADE, "[dihapus]", "[dihapus]", null, Sex.MALE, Relation.HEAD, Occupation.FARMER);
        return new HouseholdRegistered(
                FAMILY,
                BENGKALA,
                "Kajanan",
                "[dihapus]",
                "[dihapus]",
                MADE,
                List.of(erased),
                IntakeChannel.VILLAGE_OPERATOR);
    }

    /** The registration of all three. */
    static HouseholdRegistered registration() {
        return registered(IntakeChannel.VILLAGE_OPERATOR, made(), sari(), ketut());
    }

    static HouseholdMovedOut movedOut() {
        return new HouseholdMovedOut(FAMILY, BENGKALA, "12.05", YESTERDAY);
    }

    static MemberDeceased died(String personId) {
        return new MemberDeceased(FAMILY, personId, YESTERDAY);
    }

    static Map<String, Object> today() {
        return Map.of(Actor.TODAY, TODAY.toString());
    }

    static AggregateTestFixture<Household> household() {
        return household(NOBODY_ELSE);
    }

    static AggregateTestFixture<Household> household(IdentityIndex identities) {
        AggregateTestFixture<Household> fixture = new AggregateTestFixture<>(Household.class);
        fixture.registerInjectableResource(identities);
        return fixture;
    }

    static IdentityIndex held(String nik, String by) {
        return asked -> asked.equals(nik) ? Optional.of(by) : Optional.empty();
    }

    static IdentityIndex recorded(String personId) {
        return new IdentityIndex() {
            @Override
            public Optional<String> householdHolding(String nik) {
                return Optional.empty();
            }

            @Override
            public Set<String> recorded(Set<String> personIds) {
                return personIds.contains(personId) ? Set.of(personId) : Set.of();
            }
        };
    }
}

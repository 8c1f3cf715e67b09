package jejak.household.erasure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jejak.household.events.ErasureEvent.ErasureDecided;
import jejak.household.events.ErasureEvent.ErasureDecisionProposed;
import jejak.household.events.ErasureEvent.ErasureExecuted;
import jejak.household.events.ErasureEvent.ErasureGround;
import jejak.household.events.ErasureEvent.ErasureRequested;
import jejak.household.events.ErasureEvent.HoldKind;
import jejak.household.events.ErasureEvent.LegalHoldPlaced;
import jejak.household.events.ErasureRefusal;
import jejak.household.events.HouseholdEvent.HouseholdRegistered;
import jejak.household.events.HouseholdEvent.IntakeChannel;
import jejak.household.events.HouseholdEvent.Member;
import jejak.household.events.HouseholdEvent.Occupation;
import jejak.household.events.HouseholdEvent.Relation;
import jejak.household.events.HouseholdEvent.Sex;
import jejak.kernel.Actor;
import jejak.kernel.Claim;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.jspecify.annotations.Nullable;

/** Sari and her daughter Ayu, one of whom asks to be forgotten; two officers, and the ports in memory. */
final class Forgetting {
    static final String FAMILY = "0b6f3c1e-6f0a-4f57-9a37-1c7f5d0f2a01";
    static final String SARI = "a1f8e1c4-5a1d-4b5e-9d57-40b1d9c3e011";
    static final String AYU = "a1f8e1c4-5a1d-4b5e-9d57-40b1d9c3e012";
    static final String NIK_SARI = "9908085508800001";
    static final String NIK_AYU = "9908085508100002";
    static final String CARD = "9908080101150007";
    static final ErasureGround GROUND = ErasureGround.NO_LONGER_NEEDED;
    static final Map<String, Object> FIRST = Map.of(Actor.ID, "dpo-1");
    static final Map<String, Object> SECOND = Map.of(Actor.ID, "head-2");
    static final PaymentsUnderWay NONE = (household, person) -> false;
    static final PaymentsUnderWay TO_SARI = (household, person) -> person.equals(SARI);

    /** Who was made unreadable, and by which numbers. */
    final List<String> destroyed = new ArrayList<>();

    static HouseholdRegistered registered() {
        return new HouseholdRegistered(
                FAMILY,
                "51.08.08.2010",
                "Kajanan",
                CARD,
                "Jalan Contoh 1",
                SARI,
                List.of(
                        new Member(SARI, NIK_SARI, "Ni Luh Sari", BORN, Sex.FEMALE, Relation.HEAD, Occupation.FARMER),
                        new Member(AYU, NIK_AYU, "Ni Kadek Ayu", BORN, Sex.FEMALE, Relation.CHILD, Occupation.NONE)),
                IntakeChannel.VILLAGE_OPERATOR);
    }

    private static final LocalDate BORN = LocalDate.of(1980, 8, 15);

    static ErasureRequested requested(String person) {
        return new ErasureRequested(FAMILY, person, GROUND);
    }

    static ErasureDecisionProposed proposed(String person, @Nullable ErasureRefusal refusal) {
        return new ErasureDecisionProposed(FAMILY, person, refusal, "dpo-1");
    }

    static ErasureDecided decided(String person) {
        return new ErasureDecided(FAMILY, person, GROUND, "dpo-1", "head-2");
    }

    static ErasureExecuted executed(String person) {
        return new ErasureExecuted(FAMILY, person, "key-of-" + person);
    }

    static LegalHoldPlaced held(String person) {
        return new LegalHoldPlaced(FAMILY, person, HoldKind.AUDIT, "BPK 12/2024");
    }

    AggregateTestFixture<HouseholdErasure> household(PaymentsUnderWay payments) {
        AggregateTestFixture<HouseholdErasure> fixture = new AggregateTestFixture<>(HouseholdErasure.class);
        fixture.registerInjectableResource(payments);
        fixture.registerInjectableResource((KeyDestruction) this::destroy);
        return fixture;
    }

    static AggregateTestFixture<HouseholdErasure> household() {
        return new Forgetting().household(NONE);
    }

    static List<Object> given(Object... more) {
        return Stream.concat(Stream.of(registered()), Stream.of(more)).toList();
    }

    private String destroy(String householdId, String personId, List<Claim> numbers) {
        destroyed.add(personId
                + numbers.stream()
                        .map(n -> " " + n.kind() + " " + n.key())
                        .sorted()
                        .toList());
        return "key-of-" + personId;
    }
}

package jejak.household.welfare;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jejak.household.IdentityIndex;
import jejak.household.events.HouseholdEvent.DisabilityKind;
import jejak.household.events.HouseholdEvent.DisabilityRecorded;
import jejak.household.events.HouseholdEvent.DisabilitySeverity;
import jejak.household.events.HouseholdEvent.HouseholdMovedOut;
import jejak.household.events.HouseholdEvent.HouseholdRegistered;
import jejak.household.events.HouseholdEvent.IntakeChannel;
import jejak.household.events.HouseholdEvent.Member;
import jejak.household.events.HouseholdEvent.MemberDeceased;
import jejak.household.events.HouseholdEvent.Occupation;
import jejak.household.events.HouseholdEvent.Relation;
import jejak.household.events.HouseholdEvent.Sex;
import jejak.kernel.Actor;
import jejak.kernel.Rejected;
import org.axonframework.messaging.Message;
import org.axonframework.test.aggregate.AggregateTestFixture;

/** Luh and her son Gede of Bengkala, who are visited, compared and insured. */
final class Visited {
    static final String FAMILY = "0b6f3c1e-6f0a-4f57-9a37-1c7f5d0f2a01";
    static final String LUH = "a1f8e1c4-5a1d-4b5e-9d57-40b1d9c3e011";
    static final String GEDE = "a1f8e1c4-5a1d-4b5e-9d57-40b1d9c3e012";
    static final String STRANGER = "a1f8e1c4-5a1d-4b5e-9d57-40b1d9c3e099";
    static final String BENGKALA = "51.08.08.2010";
    static final LocalDate BORN = LocalDate.of(1985, 8, 15);
    static final LocalDate TODAY = LocalDate.of(2024, 6, 10);
    static final LocalDate YESTERDAY = TODAY.minusDays(1);
    static final LocalDate TOMORROW = TODAY.plusDays(1);
    static final Map<String, Object> NOW = Map.of(Actor.TODAY, TODAY.toString());

    private Visited() {}

    static AggregateTestFixture<HouseholdWelfare> family() {
        AggregateTestFixture<HouseholdWelfare> fixture = new AggregateTestFixture<>(HouseholdWelfare.class);
        fixture.registerInjectableResource((IdentityIndex) nik -> Optional.empty());
        return fixture;
    }

    static HouseholdRegistered registered() {
        return new HouseholdRegistered(
                FAMILY,
                BENGKALA,
                "Kajanan",
                "9908080101150007",
                "Jalan Contoh 1",
                LUH,
                List.of(
                        new Member(LUH, "9908085508850001", "Ni Luh", BORN, Sex.FEMALE, Relation.HEAD, Occupation.NONE),
                        new Member(
                                GEDE,
                                "9908081508100002",
                                "Gede",
                                BORN.plusYears(25),
                                Sex.MALE,
                                Relation.CHILD,
                                Occupation.STUDENT)),
                IntakeChannel.VILLAGE_OPERATOR);
    }

    static DisabilityRecorded deaf() {
        return new DisabilityRecorded(FAMILY, GEDE, DisabilityKind.SENSORY, DisabilitySeverity.MILD, YESTERDAY);
    }

    static HouseholdMovedOut left() {
        return new HouseholdMovedOut(FAMILY, BENGKALA, "12.05", YESTERDAY);
    }

    static MemberDeceased died(String person) {
        return new MemberDeceased(FAMILY, person, YESTERDAY);
    }

    static void says(Object command, Object event, Object... past) {
        family().given(registered()).andGiven(past).when(command, NOW).expectEvents(event);
    }

    static void saysNothing(Object command, Object... past) {
        family().given(registered())
                .andGiven(past)
                .when(command, NOW)
                .expectNoEvents()
                .expectSuccessfulHandlerExecution();
    }

    static void refuses(Object command, String problems, Object... past) {
        family().given(registered())
                .andGiven(past)
                .when(command, NOW)
                .expectException(Rejected.class)
                .expectExceptionMessage(problems);
    }

    /** The id of the last event of a past. */
    static String latest(AggregateTestFixture<HouseholdWelfare> fixture) {
        return fixture.getEventStore()
                .readEvents(FAMILY)
                .asStream()
                .<String>map(Message::getIdentifier)
                .toList()
                .getLast();
    }
}

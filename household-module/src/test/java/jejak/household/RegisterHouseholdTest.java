package jejak.household;

import static jejak.household.SampleFamily.BENGKALA;
import static jejak.household.SampleFamily.CARD;
import static jejak.household.SampleFamily.FAMILY;
import static jejak.household.SampleFamily.KETUT;
import static jejak.household.SampleFamily.NIK_MADE;
import static jejak.household.SampleFamily.NIK_SARI;
import static jejak.household.SampleFamily.OTHER_FAMILY;
import static jejak.household.SampleFamily.SARI;
import static jejak.household.SampleFamily.TODAY;
import static jejak.household.SampleFamily.TOMORROW;
import static jejak.household.SampleFamily.held;
import static jejak.household.SampleFamily.household;
import static jejak.household.SampleFamily.ketut;
import static jejak.household.SampleFamily.made;
import static jejak.household.SampleFamily.recorded;
import static jejak.household.SampleFamily.register;
import static jejak.household.SampleFamily.registered;
import static jejak.household.SampleFamily.sari;
import static jejak.household.SampleFamily.today;

import java.time.LocalDate;
import java.util.List;
import jejak.household.RegisterHousehold.NewMember;
import jejak.household.events.HouseholdEvent.DuplicateNikFlagged;
import jejak.household.events.HouseholdEvent.IntakeChannel;
import jejak.household.events.HouseholdEvent.Occupation;
import jejak.household.events.HouseholdEvent.Relation;
import jejak.household.events.HouseholdEvent.Sex;
import jejak.kernel.Rejected;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;

/** How a family becomes known, and why not. */
class RegisterHouseholdTest {

    private final AggregateTestFixture<Household> fixture = household();

    @Test
    void aFamilyBecomesKnown() {
        fixture.givenNoPriorActivity()
                .when(register(IntakeChannel.VILLAGE_OPERATOR, made(), sari(), ketut()), today())
                .expectEvents(registered(IntakeChannel.VILLAGE_OPERATOR, made(), sari(), ketut()));
    }

    @Test
    void theHeadIsFoundWhereverItStands() {
        fixture.givenNoPriorActivity()
                .when(register(IntakeChannel.PUSKESOS, ketut(), made()), today())
                .expectEvents(registered(IntakeChannel.PUSKESOS, ketut(), made()));
    }

    @Test
    void aNikHeldElsewhereStopsALocalRegistration() {
        household(held(NIK_SARI, OTHER_FAMILY))
                .givenNoPriorActivity()
                .when(register(IntakeChannel.STRAY_POOR_REPORT, made(), sari()), today())
                .expectException(Rejected.class)
                .expectExceptionMessage("members[1].nik: NIK_ALREADY_REGISTERED");
    }

    @Test
    void anImportedFamilyIsTakenInAndFlagged() {
        household(held(NIK_SARI, OTHER_FAMILY))
                .givenNoPriorActivity()
                .when(register(IntakeChannel.REGISTRY_IMPORT, made(), sari()), today())
                .expectEvents(
                        registered(IntakeChannel.REGISTRY_IMPORT, made(), sari()),
                        new DuplicateNikFlagged(FAMILY, SARI, OTHER_FAMILY));
    }

    /** A batch that is read again finds its own numbers in the index. */
    @Test
    void aFamilyIsNotADuplicateOfItself() {
        household(held(NIK_SARI, FAMILY))
                .givenNoPriorActivity()
                .when(register(IntakeChannel.REGISTRY_IMPORT, made(), sari()), today())
                .expectEvents(registered(IntakeChannel.REGISTRY_IMPORT, made(), sari()));
    }

    @Test
    void everyProblemOfAFormIsNamedAtOnce() {
        NewMember stray = new NewMember("not-an-id", "12", " ", TOMORROW, Sex.MALE, Relation.CHILD, Occupation.NONE);
        fixture.givenNoPriorActivity()
                .when(
                        new RegisterHousehold(
                                FAMILY, "51.08", "", "12", "", List.of(stray), IntakeChannel.VILLAGE_OPERATOR),
                        today())
                .expectException(Rejected.class)
                .expectExceptionMessage("villageCode: VILLAGE_UNKNOWN, hamlet: HAMLET_UNUSABLE, "
                        + "cardNumber: CARD_NUMBER_NOT_SIXTEEN_DIGITS, address: ADDRESS_UNUSABLE, "
                        + "members: NOT_EXACTLY_ONE_HEAD, members[0].personId: PERSON_ID_MALFORMED, "
                        + "members[0].nik: NIK_NOT_SIXTEEN_DIGITS, members[0].name: NAME_UNUSABLE, "
                        + "members[0].birthDate: DATE_IN_FUTURE");
    }

    @Test
    void aFamilyThatComesFromElsewhereIsAcceptedAndNotRegistered() {
        refuses(register(IntakeChannel.MOVED_IN, made(), sari()), "channel: CHANNEL_OF_A_MOVE");
    }

    @Test
    void thePersonOfAnotherFamilyKeepsTheIdAndTheKeyAlsoFromAnImport() {
        household(recorded(SARI))
                .givenNoPriorActivity()
                .when(register(IntakeChannel.REGISTRY_IMPORT, made(), sari()), today())
                .expectException(Rejected.class)
                .expectExceptionMessage("members[1].personId: PERSON_RECORDED_ELSEWHERE");
    }

    @Test
    void aFamilyHasMembers() {
        refuses(register(IntakeChannel.VILLAGE_OPERATOR), "members: NO_MEMBERS");
    }

    @Test
    void aFamilyHasOneHeadOnly() {
        NewMember second = new NewMember(
                SARI, NIK_SARI, "Ni Sari", LocalDate.of(1985, 8, 15), Sex.FEMALE, Relation.HEAD, Occupation.TRADER);
        refuses(register(IntakeChannel.VILLAGE_OPERATOR, made(), second), "members: NOT_EXACTLY_ONE_HEAD");
    }

    @Test
    void aPersonStandsInAFamilyOnce() {
        NewMember twice = new NewMember(
                KETUT, NIK_MADE, "Ketut", LocalDate.of(2012, 3, 1), Sex.MALE, Relation.CHILD, Occupation.STUDENT);
        refuses(
                register(IntakeChannel.REGISTRY_IMPORT, made(), ketut(), twice),
                "members[2].personId: PERSON_TWICE, members[2].nik: NIK_TWICE_IN_FAMILY");
    }

    @Test
    void aHouseholdIdThatIsAnotherKindOfStreamIsRefused() {
        refuses(
                new RegisterHousehold(
                        "musdes:" + FAMILY,
                        BENGKALA,
                        "Kajanan",
                        CARD,
                        "Jalan Desa 3",
                        List.of(made()),
                        IntakeChannel.VILLAGE_OPERATOR),
                "householdId: HOUSEHOLD_ID_MALFORMED");
    }

    @Test
    void aBirthDateLiesBetweenNineteenHundredAndToday() {
        refuses(
                register(IntakeChannel.VILLAGE_OPERATOR, bornOn(LocalDate.of(1899, 12, 31))),
                "members[0].birthDate: DATE_TOO_EARLY");
        fixtureTakes(bornOn(LocalDate.of(1900, 1, 1)));
        fixtureTakes(bornOn(TODAY));
    }

    @Test
    void aNameFitsIntoTheLog() {
        refuses(register(IntakeChannel.VILLAGE_OPERATOR, named("x".repeat(101))), "members[0].name: NAME_UNUSABLE");
        refuses(register(IntakeChannel.VILLAGE_OPERATOR, named("I Made\u0000")), "members[0].name: NAME_UNUSABLE");
        refuses(register(IntakeChannel.VILLAGE_OPERATOR, named("I \ud800")), "members[0].name: NAME_UNUSABLE");
        fixtureTakes(named("x".repeat(100)));
    }

    /** A NIK keeps the place and date of its first issue for life, so none of these differences is a fault. */
    @Test
    void aNikMayDisagreeWithPlaceBirthDateAndSex() {
        fixtureTakes(new NewMember(
                SampleFamily.MADE,
                "9999994101990001",
                "I Made",
                SampleFamily.MADE_BORN,
                Sex.MALE,
                Relation.HEAD,
                Occupation.FARMER));
    }

    private static NewMember bornOn(LocalDate date) {
        return new NewMember(SampleFamily.MADE, NIK_MADE, "I Made", date, Sex.MALE, Relation.HEAD, Occupation.FARMER);
    }

    private static NewMember named(String name) {
        return new NewMember(
                SampleFamily.MADE, NIK_MADE, name, SampleFamily.MADE_BORN, Sex.MALE, Relation.HEAD, Occupation.FARMER);
    }

    private static void fixtureTakes(NewMember head) {
        household()
                .givenNoPriorActivity()
                .when(register(IntakeChannel.VILLAGE_OPERATOR, head), today())
                .expectEvents(registered(IntakeChannel.VILLAGE_OPERATOR, head));
    }

    private static void refuses(RegisterHousehold command, String problems) {
        household()
                .givenNoPriorActivity()
                .when(command, today())
                .expectException(Rejected.class)
                .expectExceptionMessage(problems);
    }
}

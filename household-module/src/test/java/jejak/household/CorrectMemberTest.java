package jejak.household;

import static jejak.household.SampleFamily.FAMILY;
import static jejak.household.SampleFamily.KETUT;
import static jejak.household.SampleFamily.MADE;
import static jejak.household.SampleFamily.NIK_KETUT;
import static jejak.household.SampleFamily.NIK_MADE;
import static jejak.household.SampleFamily.NIK_SARI;
import static jejak.household.SampleFamily.NIK_WAYAN;
import static jejak.household.SampleFamily.OTHER_FAMILY;
import static jejak.household.SampleFamily.SARI;
import static jejak.household.SampleFamily.TODAY;
import static jejak.household.SampleFamily.died;
import static jejak.household.SampleFamily.held;
import static jejak.household.SampleFamily.household;
import static jejak.household.SampleFamily.made;
import static jejak.household.SampleFamily.registration;
import static jejak.household.SampleFamily.sari;
import static jejak.household.SampleFamily.today;
import static jejak.household.SampleFamily.wayan;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import jejak.household.RegisterHousehold.NewMember;
import jejak.household.events.HouseholdEvent.AdditionReason;
import jejak.household.events.HouseholdEvent.CorrectionReason;
import jejak.household.events.HouseholdEvent.HeadReplaced;
import jejak.household.events.HouseholdEvent.HeadVacated;
import jejak.household.events.HouseholdEvent.HouseholdRegistered;
import jejak.household.events.HouseholdEvent.IntakeChannel;
import jejak.household.events.HouseholdEvent.Member;
import jejak.household.events.HouseholdEvent.MemberAdded;
import jejak.household.events.HouseholdEvent.MemberCorrected;
import jejak.household.events.HouseholdEvent.Occupation;
import jejak.household.events.HouseholdEvent.Relation;
import jejak.household.events.HouseholdEvent.Sex;
import jejak.kernel.Rejected;
import org.axonframework.messaging.Message;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.TestExecutor;
import org.junit.jupiter.api.Test;

/** How an error in the log is put right, and what it does to the head of the family. */
class CorrectMemberTest {

    private final AggregateTestFixture<Household> fixture = household();

    /** Id of the event that registered the family. */
    private String registration = "";

    /** Id of the last event that was given. */
    private String latest = "";

    @Test
    void aMistypedNikIsPutRight() {
        given(registration())
                .when(correct(sari(), NIK_WAYAN, Relation.SPOUSE, registration), today())
                .expectEvents(corrected(sari(), NIK_WAYAN, Relation.SPOUSE, registration));
    }

    @Test
    void aCorrectionNamesTheEventThatLastSaidIt() {
        given(registration(), corrected(sari(), NIK_WAYAN, Relation.SPOUSE, "registration"))
                .when(correct(sari(), NIK_SARI, Relation.SPOUSE, registration), today())
                .expectException(Rejected.class)
                .expectExceptionMessage("supersedes: SUPERSEDES_NOT_LATEST");
    }

    @Test
    void aCorrectionIsItselfCorrected() {
        given(registration(), corrected(sari(), NIK_WAYAN, Relation.SPOUSE, "registration"))
                .when(correct(sari(), NIK_SARI, Relation.SPOUSE, latest), today())
                .expectEvents(new MemberCorrected(
                        FAMILY, SARI, latest, CorrectionReason.TYPING_ERROR, NIK_WAYAN, sari().asRecorded()));
    }

    @Test
    void anAddedMemberIsCorrectedUnderTheEventThatAddedIt() {
        given(registration(), new MemberAdded(FAMILY, wayan().asRecorded(), AdditionReason.BIRTH))
                .when(correct(wayan(), NIK_WAYAN, Relation.GRANDCHILD, latest), today())
                .expectEvents(corrected(wayan(), NIK_WAYAN, Relation.GRANDCHILD, latest));
    }

    @Test
    void theSameAgainCorrectsNothing() {
        refuses(sari(), NIK_SARI, Relation.SPOUSE, ": NOTHING_TO_CORRECT");
    }

    @Test
    void onlyAMemberIsCorrected() {
        refuses(wayan(), NIK_WAYAN, Relation.CHILD, "personId: MEMBER_UNKNOWN");
    }

    @Test
    void anotherMembersNikIsRefused() {
        refuses(sari(), NIK_KETUT, Relation.SPOUSE, "nik: NIK_TWICE_IN_FAMILY");
    }

    @Test
    void aNikHeldElsewhereIsRefused() {
        given(household(held(NIK_WAYAN, OTHER_FAMILY)), registration())
                .when(correct(sari(), NIK_WAYAN, Relation.SPOUSE, registration), today())
                .expectException(Rejected.class)
                .expectExceptionMessage("nik: NIK_ALREADY_REGISTERED");
    }

    /** An imported duplicate keeps the number it was flagged for until somebody finds out whose it is. */
    @Test
    void anUnchangedNikIsNotHeldAgainstTheMember() {
        given(household(held(NIK_SARI, OTHER_FAMILY)), registration())
                .when(correct(sari(), NIK_SARI, Relation.PARENT, registration), today())
                .expectEvents(corrected(sari(), NIK_SARI, Relation.PARENT, registration));
    }

    @Test
    void malformedFieldsAreNamed() {
        NewMember wrong = new NewMember(
                SARI, "1", "", TODAY.plusDays(1), Sex.FEMALE, Relation.SPOUSE, Occupation.TRADER);
        refuses(
                wrong,
                "1",
                Relation.SPOUSE,
                "nik: NIK_NOT_SIXTEEN_DIGITS, name: NAME_UNUSABLE, birthDate: DATE_IN_FUTURE");
    }

    @Test
    void nobodyIsBornAfterHisDeath() {
        NewMember bornToday = new NewMember(
                KETUT, NIK_KETUT, "Ketut", TODAY, Sex.MALE, Relation.CHILD, Occupation.STUDENT);
        given(registration(), died(KETUT))
                .when(correct(bornToday, NIK_KETUT, Relation.CHILD, registration), today())
                .expectException(Rejected.class)
                .expectExceptionMessage("birthDate: BORN_AFTER_DEATH");
    }

    @Test
    void aVacantHeadIsNamedByCorrectingARelation() {
        given(registration(), died(MADE), new HeadVacated(FAMILY, MADE))
                .when(correct(sari(), NIK_SARI, Relation.HEAD, registration), today())
                .expectEvents(
                        corrected(sari(), NIK_SARI, Relation.HEAD, registration), new HeadReplaced(FAMILY, SARI));
    }

    @Test
    void aSecondHeadIsRefused() {
        refuses(sari(), NIK_SARI, Relation.HEAD, "relation: HEAD_ALREADY_NAMED");
    }

    @Test
    void aWrongHeadStepsDown() {
        given(registration())
                .when(correct(made(), NIK_MADE, Relation.PARENT, registration), today())
                .expectEvents(
                        corrected(made(), NIK_MADE, Relation.PARENT, registration), new HeadVacated(FAMILY, MADE));
    }

    @Test
    void theNewHeadIsNotReplacedByItself() {
        given(registration(), died(MADE), new HeadVacated(FAMILY, MADE), new HeadReplaced(FAMILY, SARI))
                .when(correct(sari(), NIK_SARI, Relation.HEAD, registration), today())
                .expectEvents(corrected(sari(), NIK_SARI, Relation.HEAD, registration));
    }

    @Test
    void theDeadHeadNoFamily() {
        given(registration(), died(SARI), died(MADE), new HeadVacated(FAMILY, MADE))
                .when(correct(sari(), NIK_SARI, Relation.HEAD, registration), today())
                .expectException(Rejected.class)
                .expectExceptionMessage("relation: MEMBER_DECEASED");
    }

    @Test
    void theDeadHeadsOwnNameMayStillBePutRight() {
        NewMember renamed = new NewMember(
                MADE, NIK_MADE, "I Made Benar", made().birthDate(), Sex.MALE, Relation.HEAD, Occupation.FARMER);
        given(registration(), died(MADE), new HeadVacated(FAMILY, MADE), new HeadReplaced(FAMILY, SARI))
                .when(correct(renamed, NIK_MADE, Relation.HEAD, registration), today())
                .expectEvents(corrected(renamed, NIK_MADE, Relation.HEAD, registration));
    }

    @Test
    void whatWasDestroyedIsNotWrittenAgain() {
        Member erased = new Member(MADE, "[dihapus]", "[dihapus]", null, Sex.MALE, Relation.HEAD, Occupation.FARMER);
        given(withOnly(erased))
                .when(correct(made(), NIK_MADE, Relation.HEAD, registration), today())
                .expectException(Rejected.class)
                .expectExceptionMessage("personId: MEMBER_ERASED");
    }

    private TestExecutor<Household> given(Object... events) {
        return given(fixture, events);
    }

    /** The fixture gives events ids of its own, which a correction has to name. */
    private TestExecutor<Household> given(AggregateTestFixture<Household> house, Object... events) {
        TestExecutor<Household> given = house.given(events);
        List<String> ids = house.getEventStore()
                .readEvents(FAMILY)
                .asStream()
                .map(Message::getIdentifier)
                .collect(Collectors.toList());
        registration = ids.getFirst();
        latest = ids.getLast();
        return given;
    }

    private static HouseholdRegistered withOnly(Member member) {
        HouseholdRegistered r = SampleFamily.registered(IntakeChannel.VILLAGE_OPERATOR, made());
        return new HouseholdRegistered(
                FAMILY,
                r.villageCode(),
                r.hamlet(),
                r.cardNumber(),
                r.address(),
                MADE,
                List.of(member),
                r.channel());
    }

    private static CorrectMember correct(NewMember m, String nik, Relation relation, String supersedes) {
        LocalDate born = m.birthDate();
        return new CorrectMember(
                FAMILY,
                m.personId(),
                supersedes,
                CorrectionReason.TYPING_ERROR,
                nik,
                m.name(),
                born,
                m.sex(),
                relation,
                m.occupation());
    }

    private static MemberCorrected corrected(NewMember m, String nik, Relation relation, String supersedes) {
        Member right = new Member(m.personId(), nik, m.name(), m.birthDate(), m.sex(), relation, m.occupation());
        return new MemberCorrected(
                FAMILY, m.personId(), supersedes, CorrectionReason.TYPING_ERROR, m.nik(), right);
    }

    private void refuses(NewMember member, String nik, Relation relation, String problems) {
        given(registration())
                .when(correct(member, nik, relation, registration), today())
                .expectException(Rejected.class)
                .expectExceptionMessage(problems);
    }
}

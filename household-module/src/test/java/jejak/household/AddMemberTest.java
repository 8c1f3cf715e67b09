package jejak.household;

import static jejak.household.SampleFamily.FAMILY;
import static jejak.household.SampleFamily.MADE;
import static jejak.household.SampleFamily.NIK_KETUT;
import static jejak.household.SampleFamily.NIK_WAYAN;
import static jejak.household.SampleFamily.OTHER_FAMILY;
import static jejak.household.SampleFamily.TODAY;
import static jejak.household.SampleFamily.TOMORROW;
import static jejak.household.SampleFamily.WAYAN;
import static jejak.household.SampleFamily.died;
import static jejak.household.SampleFamily.held;
import static jejak.household.SampleFamily.household;
import static jejak.household.SampleFamily.movedOut;
import static jejak.household.SampleFamily.recorded;
import static jejak.household.SampleFamily.registration;
import static jejak.household.SampleFamily.today;
import static jejak.household.SampleFamily.wayan;

import java.time.LocalDate;
import jejak.household.RegisterHousehold.NewMember;
import jejak.household.events.FamilyEvent.DepartureReason;
import jejak.household.events.FamilyEvent.MemberLeft;
import jejak.household.events.HouseholdEvent.AdditionReason;
import jejak.household.events.HouseholdEvent.HeadReplaced;
import jejak.household.events.HouseholdEvent.HeadVacated;
import jejak.household.events.HouseholdEvent.MemberAdded;
import jejak.household.events.HouseholdEvent.Occupation;
import jejak.household.events.HouseholdEvent.Relation;
import jejak.household.events.HouseholdEvent.Sex;
import jejak.kernel.Rejected;
import org.junit.jupiter.api.Test;

/** Who may join a family. */
class AddMemberTest {

    private static final AddMember BIRTH = new AddMember(FAMILY, wayan(), AdditionReason.BIRTH);

    @Test
    void aChildIsBorn() {
        household()
                .given(registration())
                .when(BIRTH, today())
                .expectEvents(new MemberAdded(FAMILY, wayan().asRecorded(), AdditionReason.BIRTH));
    }

    @Test
    void aFamilyThatHasLeftTakesNobodyIn() {
        household()
                .given(registration(), movedOut())
                .when(BIRTH, today())
                .expectException(Rejected.class)
                .expectExceptionMessage("householdId: HOUSEHOLD_MOVED_OUT");
    }

    @Test
    void aPersonJoinsOnce() {
        household()
                .given(registration(), new MemberAdded(FAMILY, wayan().asRecorded(), AdditionReason.BIRTH))
                .when(BIRTH, today())
                .expectException(Rejected.class)
                .expectExceptionMessage("member.personId: PERSON_TWICE, member.nik: NIK_TWICE_IN_FAMILY");
    }

    @Test
    void thePersonOfAnotherFamilyKeepsTheIdAndTheKey() {
        household(recorded(WAYAN))
                .given(registration())
                .when(BIRTH, today())
                .expectException(Rejected.class)
                .expectExceptionMessage("member.personId: PERSON_RECORDED_ELSEWHERE");
    }

    @Test
    void whoLeftComesBackUnderTheSameId() {
        MemberLeft left = new MemberLeft(FAMILY, WAYAN, NIK_WAYAN, DepartureReason.MOVED_AWAY, null, TODAY);
        household(recorded(WAYAN))
                .given(registration(), new MemberAdded(FAMILY, wayan().asRecorded(), AdditionReason.BIRTH), left)
                .when(BIRTH, today())
                .expectEvents(new MemberAdded(FAMILY, wayan().asRecorded(), AdditionReason.BIRTH));
    }

    @Test
    void aNikHeldElsewhereIsNotTakenTwice() {
        household(held(NIK_WAYAN, OTHER_FAMILY))
                .given(registration())
                .when(BIRTH, today())
                .expectException(Rejected.class)
                .expectExceptionMessage("member.nik: NIK_ALREADY_REGISTERED");
    }

    @Test
    void aSecondHeadIsRefused() {
        household()
                .given(registration())
                .when(new AddMember(FAMILY, asHead(), AdditionReason.MOVED_IN), today())
                .expectException(Rejected.class)
                .expectExceptionMessage("member.relation: HEAD_ALREADY_NAMED");
    }

    @Test
    void aHeadMayJoinAFamilyThatHasNone() {
        household()
                .given(registration(), died(MADE), new HeadVacated(FAMILY, MADE))
                .when(new AddMember(FAMILY, asHead(), AdditionReason.MOVED_IN), today())
                .expectEvents(
                        new MemberAdded(FAMILY, asHead().asRecorded(), AdditionReason.MOVED_IN),
                        new HeadReplaced(FAMILY, WAYAN));
    }

    @Test
    void aMalformedMemberIsNamedFieldByField() {
        NewMember wrong =
                new NewMember("x", "9908080001800001", "", TOMORROW, Sex.MALE, Relation.CHILD, Occupation.NONE);
        household()
                .given(registration())
                .when(new AddMember(FAMILY, wrong, AdditionReason.BIRTH), today())
                .expectException(Rejected.class)
                .expectExceptionMessage("member.personId: PERSON_ID_MALFORMED, member.nik: NIK_DAY_IMPOSSIBLE, "
                        + "member.name: NAME_UNUSABLE, member.birthDate: DATE_IN_FUTURE");
    }

    @Test
    void anotherMembersNikIsNotTakenTwice() {
        NewMember twin = new NewMember(
                WAYAN, NIK_KETUT, "Wayan", LocalDate.of(2012, 3, 1), Sex.MALE, Relation.CHILD, Occupation.NONE);
        household()
                .given(registration())
                .when(new AddMember(FAMILY, twin, AdditionReason.MISSED_EARLIER), today())
                .expectException(Rejected.class)
                .expectExceptionMessage("member.nik: NIK_TWICE_IN_FAMILY");
    }

    private static NewMember asHead() {
        NewMember w = wayan();
        return new NewMember(w.personId(), w.nik(), w.name(), w.birthDate(), w.sex(), Relation.HEAD, w.occupation());
    }
}

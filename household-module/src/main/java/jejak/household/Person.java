package jejak.household;

import java.time.LocalDate;
import jejak.household.events.HouseholdEvent.DisabilityRecorded;
import jejak.household.events.HouseholdEvent.Member;
import jejak.kernel.Rejected;
import org.jspecify.annotations.Nullable;

/**
 * One member, and under {@code setBy} the id of the event that last said who this is.
 *
 * @param here whether the person belongs to the family still
 */
record Person(
        Member member,
        String setBy,
        @Nullable LocalDate diedOn,
        boolean here,
        @Nullable DisabilityRecorded disability) {

    private static final String ERASED = "[dihapus]";

    Person corrected(Member right, String eventId) {
        return new Person(right, eventId, diedOn, here, disability);
    }

    Person died(@Nullable LocalDate on) {
        return new Person(member, setBy, on, here, disability);
    }

    Person gone() {
        return new Person(member, setBy, diedOn, false, disability);
    }

    Person assessed(DisabilityRecorded latest) {
        return new Person(member, setBy, diedOn, here, latest);
    }

    boolean bornAfter(LocalDate date) {
        LocalDate born = member.birthDate();
        return born != null && born.isAfter(date);
    }

    /** A birth date is always given, and reads null only once the person's key is gone. */
    boolean readable() {
        return member.birthDate() != null;
    }

    void mustBeReadable() {
        if (!readable()) {
            throw new Rejected("personId", MemberReason.MEMBER_ERASED);
        }
    }

    Person forgotten() {
        Member erased = new Member(
                member.personId(), ERASED, ERASED, null, member.sex(), member.relation(), member.occupation());
        DisabilityRecorded of = disability;
        return new Person(
                erased,
                setBy,
                diedOn,
                here,
                of == null
                        ? null
                        : new DisabilityRecorded(of.householdId(), of.personId(), null, null, of.assessedOn()));
    }
}

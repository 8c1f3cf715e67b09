package jejak.household.family;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jejak.household.events.ErasureEvent.LegalHoldPlaced;
import jejak.household.events.FamilyEvent.DepartureReason;
import jejak.household.events.FamilyEvent.MemberLeft;
import jejak.household.events.HouseholdEvent.DisabilityRecorded;
import jejak.household.events.HouseholdEvent.HeadReplaced;
import jejak.household.events.HouseholdEvent.HeadVacated;
import jejak.household.events.HouseholdEvent.Member;
import jejak.household.events.HouseholdEvent.Relation;
import jejak.household.events.JknEvent.JknEnrolled;
import jejak.household.family.Kinsman.Impairment;
import jejak.household.family.Kinsman.Insurance;
import org.jspecify.annotations.Nullable;

/** Says in two logs that somebody went from one family to another and is the same person still. */
final class Transfer {

    /**
     * What one command puts on record in two logs, whole or not at all.
     *
     * @param here in the family the command names first; recorded first, so that numbers are free before they are taken
     * @param there in the other family
     */
    record Said(List<Object> here, List<Object> there) {}

    private Transfer() {}

    /** The person as a member of the family gone to; the id stays, and with it the key of the person's data. */
    static Member in(Kinsman person, Relation relation) {
        Member m = person.member();
        return new Member(m.personId(), m.nik(), m.name(), m.birthDate(), m.sex(), relation, m.occupation());
    }

    static MemberLeft out(Kinsman person, String from, DepartureReason reason, @Nullable String to, LocalDate on) {
        Member m = person.member();
        return new MemberLeft(from, m.personId(), m.nik(), reason, to, on);
    }

    /**
     * What is said of the person in the family gone to, as far as it is not known of the person there: a running
     * insurance, a disability, and whatever needs the data to stay. What registries and programmes say is of the family
     * and stays with it.
     *
     * @param known the same person as the family gone to knows it; null of a newcomer
     */
    static List<Object> luggage(Kinsman person, String to, String personId, @Nullable Kinsman known) {
        List<Object> said = new ArrayList<>();
        Impairment impairment = person.impairment();
        if (impairment != null && impairment.kind() != null && (known == null || known.impairment() == null)) {
            said.add(new DisabilityRecorded(
                    to, personId, impairment.kind(), impairment.severity(), impairment.assessedOn()));
        }
        Insurance insurance = person.insurance();
        if (insurance != null && insurance.active() && (known == null || known.insurance() == null)) {
            said.add(new JknEnrolled(to, personId, insurance.segment(), insurance.since()));
        }
        person.holds().forEach((reference, kind) -> {
            if (known == null || !known.holds().containsKey(reference)) {
                said.add(new LegalHoldPlaced(to, personId, kind, reference));
            }
        });
        return said;
    }

    /** What becomes of the head's place when somebody goes. */
    static List<Object> headship(
            FamilyState family, String householdId, Set<String> leaving, @Nullable String newHead) {
        String head = family.head();
        if (head == null || !leaving.contains(head)) {
            return List.of();
        }
        return newHead == null
                ? List.of(new HeadVacated(householdId, head))
                : List.of(new HeadVacated(householdId, head), new HeadReplaced(householdId, newHead));
    }

    static Set<String> ids(Stream<Mover> movers) {
        return movers.map(Mover::personId).collect(Collectors.toSet());
    }
}

package jejak.household.family;

import java.util.ArrayList;
import java.util.List;
import jejak.household.events.HouseholdEvent;
import jejak.household.events.HouseholdEvent.CorrectionReason;
import jejak.household.events.HouseholdEvent.HeadReplaced;
import jejak.household.events.HouseholdEvent.HeadVacated;
import jejak.household.events.HouseholdEvent.Member;
import jejak.household.events.HouseholdEvent.MemberCorrected;
import jejak.household.events.HouseholdEvent.Relation;
import jejak.kernel.Rejected.Checks;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Makes a living member the head of the family.
 *
 * @param formerHeadRelation what the present head is to the new one; left out when the family has none, or none to be read
 */
public record ReplaceHead(
        @TargetAggregateIdentifier String householdId,
        String personId,
        @Nullable Relation formerHeadRelation) {

    /**
     * The former head's relation changes in the same breath: two members called HEAD would be two heads. Of a head whose
     * data were erased nothing can be said any more, and the family needs another one all the same.
     */
    List<HouseholdEvent> decide(FamilyState family) {
        family.mustLiveHere("householdId");
        Kinsman next = family.member(personId, "personId");
        String head = family.head();
        boolean read = head != null && family.person(head, "personId").readable();
        new Checks()
                .that(!personId.equals(head), "personId", FamilyReason.ALREADY_HEAD)
                .that(!read || relationGiven(), "formerHeadRelation", FamilyReason.RELATION_OF_HEAD_NEEDED)
                .done();
        List<HouseholdEvent> said = new ArrayList<>();
        if (head != null) {
            if (read && formerHeadRelation != null) {
                said.add(related(family.member(head, "personId"), formerHeadRelation));
            }
            said.add(new HeadVacated(householdId, head));
        }
        if (next.member().relation() != Relation.HEAD) {
            said.add(related(next, Relation.HEAD));
        }
        said.add(new HeadReplaced(householdId, personId));
        return said;
    }

    private boolean relationGiven() {
        return formerHeadRelation != null && formerHeadRelation != Relation.HEAD;
    }

    private MemberCorrected related(Kinsman person, Relation relation) {
        Member m = person.member();
        Member now = new Member(m.personId(), m.nik(), m.name(), m.birthDate(), m.sex(), relation, m.occupation());
        return new MemberCorrected(
                householdId, m.personId(), person.setBy(), CorrectionReason.RELATION_CHANGED, m.nik(), now);
    }
}

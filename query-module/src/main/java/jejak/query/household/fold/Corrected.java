package jejak.query.household.fold;

import java.util.Set;
import jejak.household.events.HouseholdEvent.Member;
import jejak.query.household.fold.FamilyMember.Part;

/** What of a recorded correction counts: not the whole person anew, but the parts that it made otherwise. */
record Corrected(Set<Part> parts, Member member) {}

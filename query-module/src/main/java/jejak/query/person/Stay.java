package jejak.query.person;

import java.util.ArrayList;
import java.util.List;
import jejak.household.events.FamilyEvent.MemberLeft;
import jejak.household.events.HouseholdEvent.MemberAdded;
import jejak.ledger.RecordedEvent;

/** What of a log is somebody's: everything until the person left the family; afterwards what names the person alone. */
final class Stay {

    private Stay() {}

    static List<RecordedEvent> of(String personId, List<RecordedEvent> log) {
        List<RecordedEvent> own = new ArrayList<>();
        boolean here = true;
        for (RecordedEvent event : log) {
            here |= event.payload() instanceof MemberAdded e
                    && e.member().personId().equals(personId);
            if (here || OwnData.names(event.payload(), personId)) {
                own.add(event);
            }
            here &= !(event.payload() instanceof MemberLeft e && e.personId().equals(personId));
        }
        return own;
    }
}

package jejak.household.welfare;

import static jejak.household.welfare.Visited.FAMILY;
import static jejak.household.welfare.Visited.NOW;
import static jejak.household.welfare.Visited.TODAY;
import static jejak.household.welfare.Visited.TOMORROW;
import static jejak.household.welfare.Visited.YESTERDAY;
import static jejak.household.welfare.Visited.family;
import static jejak.household.welfare.Visited.left;
import static jejak.household.welfare.Visited.refuses;
import static jejak.household.welfare.Visited.registered;
import static jejak.household.welfare.Visited.says;
import static jejak.household.welfare.Visited.saysNothing;

import java.util.Map;
import jejak.household.events.FamilyEvent.ClosingReason;
import jejak.household.events.FamilyEvent.HouseholdClosed;
import jejak.household.events.WelfareEvent.RecipientResidenceMarked;
import jejak.kernel.Actor;
import jejak.kernel.Rejected;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.junit.jupiter.api.Test;

/** When a recipient's house is marked. */
class MarkResidenceTest {

    private static final RecipientResidenceMarked MARKED = new RecipientResidenceMarked(FAMILY, TODAY, null);

    @Test
    void aMarkIsRecordedOnce() {
        says(new MarkResidence(FAMILY, TODAY, null), MARKED);
        saysNothing(new MarkResidence(FAMILY, TODAY, null), MARKED);
    }

    @Test
    void whatCannotBeIsRefused() {
        refuses(new MarkResidence(FAMILY, TOMORROW, null), "markedOn: DATE_IN_FUTURE");
        refuses(new MarkResidence(FAMILY, TODAY, "x"), "photoHash: PHOTO_HASH_MALFORMED");
        refuses(new MarkResidence(FAMILY, TODAY, null), "householdId: HOUSEHOLD_MOVED_OUT", left());
        refuses(
                new MarkResidence(FAMILY, TODAY, null),
                "householdId: FAMILY_ENDED",
                new HouseholdClosed(FAMILY, ClosingReason.ALL_DECEASED, TODAY));
    }

    @Test
    void noHouseIsMarkedBeforeTheFamilyIsOnRecord() {
        EventMessage<?> registered = GenericEventMessage.asEventMessage(registered())
                .andMetaData(Map.of(Actor.EFFECTIVE_DATE, TODAY.toString()));
        family().given(registered)
                .when(new MarkResidence(FAMILY, YESTERDAY, null), NOW)
                .expectException(Rejected.class)
                .expectExceptionMessage("markedOn: DATE_BEFORE_REGISTRATION");
        family().given(registered)
                .when(new MarkResidence(FAMILY, TODAY, null), NOW)
                .expectEvents(MARKED);
    }
}

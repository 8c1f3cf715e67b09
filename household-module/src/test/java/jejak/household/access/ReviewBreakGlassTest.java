package jejak.household.access;

import static jejak.household.access.OpenBreakGlassTest.GLASS;
import static jejak.household.events.AccessEvent.BreakGlassVerdict.EXCESSIVE;
import static jejak.household.events.AccessEvent.BreakGlassVerdict.UNJUSTIFIED;

import java.util.Map;
import jejak.household.events.AccessEvent;
import jejak.household.events.AccessEvent.BreakGlassOpened;
import jejak.household.events.AccessEvent.BreakGlassReason;
import jejak.household.events.AccessEvent.BreakGlassReviewed;
import jejak.kernel.Actor;
import jejak.kernel.Rejected;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.axonframework.test.aggregate.TestExecutor;
import org.junit.jupiter.api.Test;

/** An emergency access is gone over once, and by another person. */
class ReviewBreakGlassTest {

    private static final Object OPENED =
            said("operator-1", new BreakGlassOpened(GLASS, BreakGlassReason.DISASTER, "DINSOS/1", "51.08", 5));

    @Test
    void anotherPersonGoesOverIt() {
        reviewedBy("inspector-1", given(OPENED)).expectEvents(new BreakGlassReviewed(GLASS, EXCESSIVE));
    }

    @Test
    void nobodyGoesOverTheirOwn() {
        reviewedBy("operator-1", given(OPENED))
                .expectException(Rejected.class)
                .expectExceptionMessage("accessId: REVIEWER_IS_OPENER");
    }

    @Test
    void theFirstWordStands() {
        TestExecutor<EmergencyAccess> reviewed =
                given(OPENED, said("dpo-1", new BreakGlassReviewed(GLASS, UNJUSTIFIED)));
        reviewedBy("inspector-1", reviewed)
                .expectException(Rejected.class)
                .expectExceptionMessage("accessId: ALREADY_REVIEWED");
    }

    private static TestExecutor<EmergencyAccess> given(Object... events) {
        return new AggregateTestFixture<>(EmergencyAccess.class).given(events);
    }

    private static ResultValidator<EmergencyAccess> reviewedBy(String account, TestExecutor<EmergencyAccess> given) {
        return given.when(new ReviewBreakGlass(GLASS, EXCESSIVE), Map.of(Actor.ID, account));
    }

    private static Object said(String account, AccessEvent event) {
        return new GenericEventMessage<>(event, Map.of(Actor.ID, account));
    }
}

package jejak.household.erasure;

import static jejak.household.erasure.Forgetting.AYU;
import static jejak.household.erasure.Forgetting.FAMILY;
import static jejak.household.erasure.Forgetting.FIRST;
import static jejak.household.erasure.Forgetting.GROUND;
import static jejak.household.erasure.Forgetting.SARI;
import static jejak.household.erasure.Forgetting.decided;
import static jejak.household.erasure.Forgetting.executed;
import static jejak.household.erasure.Forgetting.given;
import static jejak.household.erasure.Forgetting.held;
import static jejak.household.erasure.Forgetting.household;
import static jejak.household.erasure.Forgetting.requested;

import jejak.household.events.ErasureEvent.ErasureRefused;
import jejak.household.events.ErasureEvent.LegalHoldLifted;
import jejak.household.events.ErasureRefusal;
import jejak.kernel.Rejected;
import org.junit.jupiter.api.Test;

class RequestErasureTest {

    @Test
    void aWishIsOnRecordAtOnce() {
        household().given(given()).when(ask(SARI), FIRST).expectEvents(requested(SARI));
    }

    @Test
    void aHoldRefusesItOnTheRecord() {
        household()
                .given(given(held(SARI)))
                .when(ask(SARI), FIRST)
                .expectEvents(requested(SARI), refused(ErasureRefusal.LEGAL_HOLD));
    }

    @Test
    void aLiftedHoldDoesNotCount() {
        household()
                .given(given(held(SARI), new LegalHoldLifted(FAMILY, SARI, "BPK 12/2024")))
                .when(ask(SARI), FIRST)
                .expectEvents(requested(SARI));
    }

    @Test
    void aHoldOnAnotherPersonDoesNotCount() {
        household().given(given(held(SARI))).when(ask(AYU), FIRST).expectEvents(requested(AYU));
    }

    @Test
    void moneyOnItsWayRefusesItOnTheRecord() {
        new Forgetting()
                .household(Forgetting.TO_SARI)
                .given(given())
                .when(ask(SARI), FIRST)
                .expectEvents(requested(SARI), refused(ErasureRefusal.OPEN_PAYMENT));
    }

    @Test
    void aRefusedWishMayBeSaidAgain() {
        household()
                .given(given(requested(SARI), refused(ErasureRefusal.OPEN_PAYMENT)))
                .when(ask(SARI), FIRST)
                .expectEvents(requested(SARI));
    }

    @Test
    void twoRequestsForOnePersonAreOne() {
        refuses("personId: ERASURE_ALREADY_REQUESTED", requested(SARI));
    }

    @Test
    void aDecidedOneIsDecided() {
        refuses("personId: ERASURE_ALREADY_DECIDED", requested(SARI), decided(SARI));
    }

    @Test
    void nobodyIsForgottenTwice() {
        refuses("personId: MEMBER_ERASED", requested(SARI), decided(SARI), executed(SARI));
    }

    @Test
    void aStrangerIsNotForgotten() {
        household()
                .given(given())
                .when(ask("somebody else"), FIRST)
                .expectException(Rejected.class)
                .expectExceptionMessage("personId: MEMBER_UNKNOWN");
    }

    private static void refuses(String problem, Object... past) {
        household()
                .given(given(past))
                .when(ask(SARI), FIRST)
                .expectException(Rejected.class)
                .expectExceptionMessage(problem);
    }

    private static RequestErasure ask(String person) {
        return new RequestErasure(FAMILY, person, GROUND);
    }

    private static ErasureRefused refused(ErasureRefusal reason) {
        return new ErasureRefused(FAMILY, SARI, reason, null, null);
    }
}

package jejak.household.erasure;

import static jejak.household.erasure.Forgetting.FAMILY;
import static jejak.household.erasure.Forgetting.FIRST;
import static jejak.household.erasure.Forgetting.SARI;
import static jejak.household.erasure.Forgetting.SECOND;
import static jejak.household.erasure.Forgetting.decided;
import static jejak.household.erasure.Forgetting.given;
import static jejak.household.erasure.Forgetting.household;
import static jejak.household.erasure.Forgetting.proposed;
import static jejak.household.erasure.Forgetting.requested;

import jejak.household.events.ErasureEvent.ErasureDecisionProposed;
import jejak.household.events.ErasureRefusal;
import jejak.kernel.Rejected;
import org.junit.jupiter.api.Test;

class ProposeErasureDecisionTest {

    @Test
    void anOfficerProposesToErase() {
        household()
                .given(given(requested(SARI)))
                .when(new ProposeErasureDecision(FAMILY, SARI, null), FIRST)
                .expectEvents(proposed(SARI, null));
    }

    @Test
    void whoDisagreesProposesSomethingElse() {
        household()
                .given(given(requested(SARI), proposed(SARI, null)))
                .when(new ProposeErasureDecision(FAMILY, SARI, ErasureRefusal.PUBLIC_INTEREST), SECOND)
                .expectEvents(new ErasureDecisionProposed(FAMILY, SARI, ErasureRefusal.PUBLIC_INTEREST, "head-2"));
    }

    @Test
    void nothingIsProposedThatNobodyAskedFor() {
        refuses("personId: ERASURE_NOT_REQUESTED");
    }

    @Test
    void whatIsDecidedIsNotProposedAgain() {
        refuses("personId: ERASURE_ALREADY_DECIDED", requested(SARI), proposed(SARI, null), decided(SARI));
    }

    private static void refuses(String problem, Object... past) {
        household()
                .given(given(past))
                .when(new ProposeErasureDecision(FAMILY, SARI, null), FIRST)
                .expectException(Rejected.class)
                .expectExceptionMessage(problem);
    }
}

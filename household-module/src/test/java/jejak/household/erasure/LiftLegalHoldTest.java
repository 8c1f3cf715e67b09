package jejak.household.erasure;

import static jejak.household.erasure.Forgetting.FAMILY;
import static jejak.household.erasure.Forgetting.FIRST;
import static jejak.household.erasure.Forgetting.SARI;
import static jejak.household.erasure.Forgetting.given;
import static jejak.household.erasure.Forgetting.held;
import static jejak.household.erasure.Forgetting.household;

import jejak.household.events.ErasureEvent.LegalHoldLifted;
import jejak.kernel.Rejected;
import org.junit.jupiter.api.Test;

class LiftLegalHoldTest {
    private static final LiftLegalHold LIFT = new LiftLegalHold(FAMILY, SARI, "BPK 12/2024");

    @Test
    void aCaseThatIsOverHoldsNoLonger() {
        household()
                .given(given(held(SARI)))
                .when(LIFT, FIRST)
                .expectEvents(new LegalHoldLifted(FAMILY, SARI, "BPK 12/2024"));
    }

    @Test
    void whatDoesNotHoldIsNotLifted() {
        household()
                .given(given())
                .when(LIFT, FIRST)
                .expectException(Rejected.class)
                .expectExceptionMessage("reference: HOLD_UNKNOWN");
    }
}

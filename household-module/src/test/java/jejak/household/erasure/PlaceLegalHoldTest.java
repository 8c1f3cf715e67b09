package jejak.household.erasure;

import static jejak.household.erasure.Forgetting.FAMILY;
import static jejak.household.erasure.Forgetting.FIRST;
import static jejak.household.erasure.Forgetting.NIK_SARI;
import static jejak.household.erasure.Forgetting.SARI;
import static jejak.household.erasure.Forgetting.decided;
import static jejak.household.erasure.Forgetting.given;
import static jejak.household.erasure.Forgetting.held;
import static jejak.household.erasure.Forgetting.household;
import static jejak.household.erasure.Forgetting.requested;

import jejak.household.events.ErasureEvent.HoldKind;
import jejak.kernel.Rejected;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceLegalHoldTest {

    @Test
    void aCaseHoldsTheData() {
        household().given(given()).when(hold("BPK 12/2024"), FIRST).expectEvents(held(SARI));
    }

    @Test
    void oneCaseHoldsOnce() {
        refuses("BPK 12/2024", "reference: HOLD_ALREADY_PLACED", held(SARI));
    }

    @Test
    void afterTheDecisionItIsTooLate() {
        refuses("BPK 12/2024", "personId: ERASURE_ALREADY_DECIDED", requested(SARI), decided(SARI));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ab", NIK_SARI, "NIK " + NIK_SARI, "line\nbreak", "a<script>"})
    void aReferenceIsNoPersonsNumber(String reference) {
        refuses(reference, "reference: HOLD_REFERENCE_UNUSABLE");
    }

    private static void refuses(String reference, String problem, Object... past) {
        household()
                .given(given(past))
                .when(hold(reference), FIRST)
                .expectException(Rejected.class)
                .expectExceptionMessage(problem);
    }

    private static PlaceLegalHold hold(String reference) {
        return new PlaceLegalHold(FAMILY, SARI, HoldKind.AUDIT, reference);
    }
}

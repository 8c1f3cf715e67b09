package jejak.household.erasure;

import static jejak.household.erasure.Forgetting.FAMILY;
import static jejak.household.erasure.Forgetting.FIRST;
import static jejak.household.erasure.Forgetting.SARI;
import static jejak.household.erasure.Forgetting.SECOND;
import static jejak.household.erasure.Forgetting.decided;
import static jejak.household.erasure.Forgetting.given;
import static jejak.household.erasure.Forgetting.held;
import static jejak.household.erasure.Forgetting.household;
import static jejak.household.erasure.Forgetting.proposed;
import static jejak.household.erasure.Forgetting.requested;

import java.util.Map;
import jejak.household.events.ErasureEvent.ErasureRefused;
import jejak.household.events.ErasureRefusal;
import jejak.kernel.Rejected;
import org.junit.jupiter.api.Test;

class ConfirmErasureDecisionTest {
    private static final ConfirmErasureDecision CONFIRM = new ConfirmErasureDecision(FAMILY, SARI);

    @Test
    void twoOfficersDecideToErase() {
        household()
                .given(given(requested(SARI), proposed(SARI, null)))
                .when(CONFIRM, SECOND)
                .expectEvents(decided(SARI));
    }

    @Test
    void nobodyConfirmsTheirOwnProposal() {
        refuses(FIRST, ": SECOND_PERSON_NEEDED", requested(SARI), proposed(SARI, null));
    }

    @Test
    void twoOfficersRefuseOnTheirGround() {
        household()
                .given(given(requested(SARI), proposed(SARI, ErasureRefusal.PUBLIC_INTEREST)))
                .when(CONFIRM, SECOND)
                .expectEvents(refused(ErasureRefusal.PUBLIC_INTEREST));
    }

    @Test
    void aHoldThatCameUpMeanwhileRefusesIt() {
        household()
                .given(given(requested(SARI), proposed(SARI, null), held(SARI)))
                .when(CONFIRM, SECOND)
                .expectEvents(refused(ErasureRefusal.LEGAL_HOLD));
    }

    @Test
    void moneyThatWasSentMeanwhileRefusesIt() {
        new Forgetting()
                .household(Forgetting.TO_SARI)
                .given(given(requested(SARI), proposed(SARI, null)))
                .when(CONFIRM, SECOND)
                .expectEvents(refused(ErasureRefusal.OPEN_PAYMENT));
    }

    @Test
    void thereMustBeAProposal() {
        refuses(SECOND, "personId: ERASURE_NOT_PROPOSED", requested(SARI));
    }

    @Test
    void thereMustBeARequest() {
        refuses(SECOND, "personId: ERASURE_NOT_REQUESTED");
    }

    @Test
    void aDecisionIsTakenOnce() {
        refuses(SECOND, "personId: ERASURE_ALREADY_DECIDED", requested(SARI), proposed(SARI, null), decided(SARI));
    }

    private static void refuses(Map<String, Object> who, String problem, Object... past) {
        household()
                .given(given(past))
                .when(CONFIRM, who)
                .expectException(Rejected.class)
                .expectExceptionMessage(problem);
    }

    private static ErasureRefused refused(ErasureRefusal reason) {
        return new ErasureRefused(FAMILY, SARI, reason, "dpo-1", "head-2");
    }
}

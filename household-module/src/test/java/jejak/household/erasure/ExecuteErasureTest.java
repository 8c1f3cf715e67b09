package jejak.household.erasure;

import static jejak.household.erasure.Forgetting.AYU;
import static jejak.household.erasure.Forgetting.CARD;
import static jejak.household.erasure.Forgetting.FAMILY;
import static jejak.household.erasure.Forgetting.FIRST;
import static jejak.household.erasure.Forgetting.NIK_AYU;
import static jejak.household.erasure.Forgetting.NIK_SARI;
import static jejak.household.erasure.Forgetting.NONE;
import static jejak.household.erasure.Forgetting.SARI;
import static jejak.household.erasure.Forgetting.decided;
import static jejak.household.erasure.Forgetting.executed;
import static jejak.household.erasure.Forgetting.given;
import static jejak.household.erasure.Forgetting.requested;
import static org.assertj.core.api.Assertions.assertThat;

import jejak.household.events.HouseholdEvent.HeadVacated;
import jejak.kernel.Rejected;
import org.junit.jupiter.api.Test;

class ExecuteErasureTest {
    private final Forgetting office = new Forgetting();

    @Test
    void theKeyIsDestroyedAndThatIsOnRecord() {
        office.household(NONE)
                .given(given(requested(AYU), decided(AYU)))
                .when(new ExecuteErasure(FAMILY, AYU), FIRST)
                .expectEvents(executed(AYU));
        assertThat(office.destroyed).containsExactly(AYU + "[ nik " + NIK_AYU + "]");
    }

    @Test
    void aForgottenHeadHeadsNobodyAndTheCardGoesToo() {
        office.household(NONE)
                .given(given(requested(SARI), decided(SARI)))
                .when(new ExecuteErasure(FAMILY, SARI), FIRST)
                .expectEvents(executed(SARI), new HeadVacated(FAMILY, SARI));
        assertThat(office.destroyed).containsExactly(SARI + "[ family-card " + CARD + ",  nik " + NIK_SARI + "]");
    }

    @Test
    void whatIsCarriedOutIsNotCarriedOutAgain() {
        office.household(NONE)
                .given(given(requested(AYU), decided(AYU), executed(AYU)))
                .when(new ExecuteErasure(FAMILY, AYU), FIRST)
                .expectNoEvents();
        assertThat(office.destroyed).isEmpty();
    }

    @Test
    void nothingIsDestroyedBeforeTheDecision() {
        office.household(NONE)
                .given(given(requested(AYU)))
                .when(new ExecuteErasure(FAMILY, AYU), FIRST)
                .expectException(Rejected.class);
        assertThat(office.destroyed).isEmpty();
    }

    @Test
    void aDecisionIsCarriedOutByItself() {
        assertThat(new WhenErasureDecidedThenExecute().apply(decided(AYU)))
                .containsExactly(new ExecuteErasure(FAMILY, AYU));
        assertThat(new WhenErasureDecidedThenExecute().apply(requested(AYU))).isEmpty();
    }
}

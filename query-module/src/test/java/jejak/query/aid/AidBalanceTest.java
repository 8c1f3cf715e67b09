package jejak.query.aid;

import static jejak.query.BuSari.FIRST_PAYMENT;
import static jejak.query.BuSari.HOUSEHOLD;
import static jejak.query.BuSari.SECOND_PAYMENT;
import static jejak.query.BuSari.instructed;
import static jejak.query.BuSari.paid;
import static jejak.query.BuSari.returned;

import java.util.Optional;
import jejak.aid.events.OverpaymentEvent.OverpaymentRecovered;
import jejak.aid.events.PaymentEvent.BsuPaymentReversed;
import jejak.query.BuSari;
import jejak.query.aid.AidBalance.Row;
import jejak.query.engine.ProjectionSpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class AidBalanceTest {

    @RegisterExtension
    static final ProjectionSpec<AidBalance> BALANCE = ProjectionSpec.of(AidBalance.class, AidBalance::new);

    @Test
    void moneyOfTheFamilyIsCountedOverAllPayments() {
        BALANCE.given(
                        instructed(FIRST_PAYMENT, 1, 1_800_000),
                        paid(FIRST_PAYMENT, 1_800_000),
                        instructed(SECOND_PAYMENT, 2, 900_000))
                .then(b -> b.aidBalance(HOUSEHOLD), Optional.of(new Row(HOUSEHOLD, 2_700_000, 1_800_000, 0)));
    }

    @Test
    void whatTheFamilyGivesBackIsTakenOff() {
        BALANCE.given(
                        instructed(FIRST_PAYMENT, 1, 1_800_000),
                        paid(FIRST_PAYMENT, 1_800_000),
                        returned(FIRST_PAYMENT, 1_800_000, true))
                .then(b -> b.aidBalance(HOUSEHOLD), Optional.of(new Row(HOUSEHOLD, 1_800_000, 0, 1_800_000)));
    }

    @Test
    void whatTheBankGivesBackWasNeverReceived() {
        BALANCE.given(instructed(FIRST_PAYMENT, 1, 1_800_000), returned(FIRST_PAYMENT, 1_800_000, false))
                .then(b -> b.aidBalance(HOUSEHOLD), Optional.of(new Row(HOUSEHOLD, 1_800_000, 0, 1_800_000)));
    }

    @Test
    void whatTheBankTookBackIsNotReceived() {
        BALANCE.given(
                        instructed(FIRST_PAYMENT, 1, 1_800_000),
                        paid(FIRST_PAYMENT, 1_800_000),
                        new BsuPaymentReversed(HOUSEHOLD, FIRST_PAYMENT, 1_800_000, BuSari.TENTH_OF_JUNE))
                .then(b -> b.aidBalance(HOUSEHOLD), Optional.of(new Row(HOUSEHOLD, 1_800_000, 0, 0)));
    }

    @Test
    void aBankThatSpeaksOfTheTakingBackFirstTookNothingFromTheFamily() {
        BALANCE.given(
                        instructed(FIRST_PAYMENT, 1, 1_800_000),
                        new BsuPaymentReversed(HOUSEHOLD, FIRST_PAYMENT, 1_800_000, BuSari.TENTH_OF_JUNE))
                .then(b -> b.aidBalance(HOUSEHOLD), Optional.of(new Row(HOUSEHOLD, 1_800_000, 0, 0)));
    }

    @Test
    void whatTheFamilyPaidBackAsNotDueIsTakenOff() {
        String overpayment = HOUSEHOLD + "/overpayment/1";
        BALANCE.given(
                        instructed(FIRST_PAYMENT, 1, 1_800_000),
                        paid(FIRST_PAYMENT, 1_800_000),
                        new OverpaymentRecovered(
                                HOUSEHOLD, overpayment, "BSU", 300_000, 600_000, "STS-1", BuSari.TENTH_OF_JUNE),
                        new OverpaymentRecovered(
                                HOUSEHOLD, overpayment, "BSU", 600_000, 0, "STS-2", BuSari.TENTH_OF_JUNE))
                .then(b -> b.aidBalance(HOUSEHOLD), Optional.of(new Row(HOUSEHOLD, 1_800_000, 900_000, 900_000)));
    }

    @Test
    void aHouseholdWithoutPaymentsHasNoBalance() {
        BALANCE.given(paid(FIRST_PAYMENT, 1)).then(b -> b.aidBalance("somebody else"), Optional.empty());
    }
}

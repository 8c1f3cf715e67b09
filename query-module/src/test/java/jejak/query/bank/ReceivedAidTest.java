package jejak.query.bank;

import static jejak.query.BuSari.FIRST_PAYMENT;
import static jejak.query.BuSari.HOUSEHOLD;
import static jejak.query.BuSari.TENTH_OF_JUNE;

import java.time.LocalDate;
import java.util.List;
import jejak.aid.events.AccountabilityEvent.AccountabilityDocumentFiled;
import jejak.aid.events.AccountabilityEvent.DocumentKind;
import jejak.aid.events.BsuEvent.BsuDisbursementInstructed;
import jejak.aid.events.BsuEvent.BsuPaid;
import jejak.aid.events.BsuEvent.FundsReturnedToTreasury;
import jejak.aid.events.DeliveryEvent.AidDelivered;
import jejak.aid.events.DeliveryEvent.AidDeliveryCancelled;
import jejak.aid.events.DeliveryEvent.AidDeliveryCorrected;
import jejak.aid.events.DeliveryEvent.AidKind;
import jejak.aid.events.DeliveryEvent.DeliveryCancellation;
import jejak.aid.events.PaymentEvent.BsuDisbursementReinstructed;
import jejak.aid.events.PaymentEvent.BsuPaymentReversed;
import jejak.query.engine.ProjectionSpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ReceivedAidTest {

    private static final String RICE = HOUSEHOLD + "/delivery/1";
    private static final String HASH = "ab".repeat(32);

    @RegisterExtension
    static final ProjectionSpec<ReceivedAid> RECEIVED = ProjectionSpec.of(ReceivedAid.class, ReceivedAid::new);

    @Test
    void cashAndGoodsStandInOneListWithTheirEvidence() {
        RECEIVED.given(instructed(), delivered(), paid(), proof())
                .then(
                        ReceivedAidTest::list,
                        List.of("IN_KIND 2024-06 10 KG 150000 2024-06-09", "CASH 2024-01 2024-02 900000 2024-06-10"));
    }

    @Test
    void whatWasNotFetchedYetIsNotReceived() {
        RECEIVED.given(instructed()).then(ReceivedAidTest::list, List.of());
    }

    @Test
    void whatWasPutRightTakenBackOrNeverHappenedIsSeenAsItIsKnownNow() {
        RECEIVED.given(
                        instructed(),
                        paid(),
                        new BsuPaymentReversed(HOUSEHOLD, FIRST_PAYMENT, 900_000, TENTH_OF_JUNE.plusDays(1)),
                        delivered(),
                        new AidDeliveryCorrected(
                                HOUSEHOLD, RICE, "e1", 5, 75_000, TENTH_OF_JUNE, "Bengkala", "person", HASH))
                .then(ReceivedAidTest::list, List.of("IN_KIND 2024-06 5 KG 75000 2024-06-10"));
        RECEIVED.given(
                        delivered(),
                        new AidDeliveryCancelled(
                                HOUSEHOLD,
                                RICE,
                                "BERAS",
                                "FAMILY_RICE",
                                null,
                                "2024-06",
                                DeliveryCancellation.RECORDED_IN_ERROR))
                .then(ReceivedAidTest::list, List.of());
    }

    @Test
    void moneyThatWasTriedAgainIsReceivedOnceAndWhatWentBackIsNot() {
        String again = FIRST_PAYMENT + "/2";
        BsuDisbursementInstructed first = instructed();
        BsuDisbursementReinstructed second = new BsuDisbursementReinstructed(
                HOUSEHOLD,
                again,
                FIRST_PAYMENT,
                first.programme(),
                first.category(),
                first.year(),
                first.tranche(),
                first.months(),
                first.rupiah(),
                first.recipientPersonId(),
                first.villageCode(),
                first.budgetLineId());
        BsuPaid paidAgain = new BsuPaid(HOUSEHOLD, again, 900_000, TENTH_OF_JUNE, "Singaraja", "Bengkala", "person");
        RECEIVED.given(first, second, paidAgain)
                .then(ReceivedAidTest::list, List.of("CASH 2024-01 2024-02 900000 2024-06-10"));
        FundsReturnedToTreasury back = new FundsReturnedToTreasury(
                HOUSEHOLD,
                again,
                first.programme(),
                first.months(),
                first.rupiah(),
                first.budgetLineId(),
                true,
                "STS-1",
                TENTH_OF_JUNE);
        RECEIVED.given(first, second, paidAgain, back).then(ReceivedAidTest::list, List.of());
    }

    private static List<String> list(ReceivedAid received) {
        return received.receivedAid(HOUSEHOLD, 10, null).edges().stream()
                .map(e -> e.node())
                .map(r ->
                        r.kind() + " " + r.months() + (r.quantity() == null ? "" : " " + r.quantity() + " " + r.unit())
                                + " " + r.rupiah() + " " + r.receivedOn())
                .toList();
    }

    private static BsuDisbursementInstructed instructed() {
        return new BsuDisbursementInstructed(
                HOUSEHOLD,
                FIRST_PAYMENT,
                "BSU",
                "EXTREME_POVERTY",
                2024,
                1,
                List.of("2024-01", "2024-02"),
                900_000,
                "person",
                "51.08.08.2010",
                "budget:51.08:BSU:2024");
    }

    private static BsuPaid paid() {
        return new BsuPaid(HOUSEHOLD, FIRST_PAYMENT, 900_000, TENTH_OF_JUNE, "Singaraja", "Bengkala", "person");
    }

    private static AccountabilityDocumentFiled proof() {
        return new AccountabilityDocumentFiled(
                HOUSEHOLD,
                "BSU",
                "EXTREME_POVERTY",
                2024,
                FIRST_PAYMENT,
                DocumentKind.PROOF_OF_HANDOVER,
                "BAST/1",
                TENTH_OF_JUNE,
                HASH);
    }

    private static AidDelivered delivered() {
        return new AidDelivered(
                HOUSEHOLD,
                RICE,
                "BERAS",
                "FAMILY_RICE",
                2024,
                AidKind.IN_KIND,
                "2024-06",
                null,
                10,
                "KG",
                150_000,
                LocalDate.of(2024, 6, 9),
                "Bengkala",
                "person",
                HASH);
    }
}

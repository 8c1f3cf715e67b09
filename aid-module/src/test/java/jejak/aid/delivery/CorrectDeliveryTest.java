package jejak.aid.delivery;

import static jejak.aid.Commands.assertRejected;
import static jejak.aid.Commands.by;
import static jejak.aid.Families.SARI;
import static jejak.aid.Families.SARI_FAMILY;
import static jejak.aid.Families.WAYAN;
import static jejak.aid.delivery.Deliveries.DAY;
import static jejak.aid.delivery.Deliveries.HASH;
import static jejak.aid.delivery.Deliveries.id;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import jejak.aid.AidOnAxon;
import jejak.aid.Families;
import jejak.aid.events.DeliveryEvent.AidDeliveryCorrected;
import jejak.household.events.FamilyEvent.ClosingReason;
import jejak.household.events.FamilyEvent.HouseholdClosed;
import jejak.kernel.Actor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CorrectDeliveryTest {

    private static final CorrectDelivery LESS =
            new CorrectDelivery(SARI_FAMILY, id(1), 5, LocalDate.of(2024, 6, 12), "Banjar Kajanan", SARI, HASH);

    private final AidOnAxon aid = Deliveries.office();

    @BeforeEach
    void riceIsPlanned() {
        aid.send(Deliveries.rice("2024-06"), by("planner", DAY));
    }

    @AfterEach
    void close() {
        aid.close();
    }

    @Test
    void theCorrectionNamesWhatItSupersedes() {
        aid.send(Deliveries.deliver(1, 10, "2024-06-12"), by("warehouse", "2024-06-13"));
        String wrong = aid.messages(SARI_FAMILY).getLast().getIdentifier();
        aid.send(LESS, by("auditor", "2024-06-20"));
        AidDeliveryCorrected corrected =
                (AidDeliveryCorrected) aid.log(SARI_FAMILY).getLast();
        assertThat(corrected.supersedes()).isEqualTo(wrong);
        assertThat(corrected.rupiah()).isEqualTo(75_000);
    }

    @Test
    void ofAFamilyThatIsAtItsEndItIsPutRightToo() {
        aid.send(Deliveries.deliver(1, 10, "2024-06-12"), by("warehouse", "2024-06-13"));
        aid.happened(
                SARI_FAMILY,
                List.of(
                        Families.died(SARI_FAMILY, SARI, LocalDate.of(2024, 6, 15)),
                        Families.died(SARI_FAMILY, WAYAN, LocalDate.of(2024, 6, 15)),
                        new HouseholdClosed(SARI_FAMILY, ClosingReason.ALL_DECEASED, LocalDate.of(2024, 6, 15))));
        aid.send(LESS, by("auditor", "2024-06-20"));
        assertThat(aid.log(SARI_FAMILY).getLast()).isInstanceOf(AidDeliveryCorrected.class);
    }

    @Test
    void nothingWasHandedOverBeforeItWasPlanned() {
        aid.send(Deliveries.deliver(1, 10, "2024-06-12"), by("warehouse", "2024-06-13"));
        LocalDate before = LocalDate.parse(DAY).minusDays(1);
        CorrectDelivery early = new CorrectDelivery(SARI_FAMILY, id(1), 5, before, "Banjar Kajanan", SARI, HASH);
        assertRejected(
                () -> aid.send(early, by("auditor", "2024-06-20")), "deliveredOn", DeliveryFault.DATE_BEFORE_PLAN);
    }

    @Test
    void neitherPlannerNorRecorderPutsItRight() {
        aid.send(Deliveries.deliver(1, 10, "2024-06-12"), by("warehouse", "2024-06-13"));
        assertRejected(() -> aid.send(LESS, by("warehouse", "2024-06-20")), "", DeliveryFault.SAME_HAND_AS_RECORD);
        assertRejected(() -> aid.send(LESS, by("planner", "2024-06-20")), "", DeliveryFault.SAME_HAND_AS_PLAN);
    }

    @Test
    void whoSaidWhoCollectsPutsNothingRight() {
        aid.send(Deliveries.meals("2024-07"), by("planner", DAY));
        aid.send(Deliveries.deliver(2, 10, "2024-06-12"), by("warehouse", "2024-06-13"));
        aid.happened(SARI_FAMILY, List.of(Deliveries.guardian()), Map.of(Actor.ID, "verifier"));
        CorrectDelivery more =
                new CorrectDelivery(SARI_FAMILY, id(2), 5, LocalDate.of(2024, 6, 12), "Banjar Kajanan", SARI, HASH);
        assertRejected(() -> aid.send(more, by("verifier", "2024-06-20")), "", DeliveryFault.SAME_HAND_AS_PAYEE);
    }

    @Test
    void whatIsNotRecordedCannotBePutRight() {
        assertRejected(() -> aid.send(LESS, by("auditor", "2024-06-20")), "deliveryId", DeliveryFault.NOT_HANDED_OVER);
    }
}

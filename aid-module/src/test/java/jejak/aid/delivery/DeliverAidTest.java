package jejak.aid.delivery;

import static jejak.aid.Commands.assertRejected;
import static jejak.aid.Commands.by;
import static jejak.aid.Families.SARI;
import static jejak.aid.Families.SARI_FAMILY;
import static jejak.aid.Families.STRANGER;
import static jejak.aid.delivery.Deliveries.DAY;
import static jejak.aid.delivery.Deliveries.HASH;
import static jejak.aid.delivery.Deliveries.deliver;
import static jejak.aid.delivery.Deliveries.id;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import jejak.aid.AidOnAxon;
import jejak.aid.Families;
import jejak.aid.events.BsuRefusal;
import jejak.aid.events.DeliveryEvent.AidDelivered;
import jejak.aid.events.DeliveryEvent.AidKind;
import jejak.aid.events.DeliveryEvent.AidRefused;
import jejak.aid.events.DeliveryEvent.DeliveryStep;
import jejak.deliberation.events.MusdesEvent.DecisionKind;
import jejak.kernel.Actor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DeliverAidTest {

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
    void recordsWhatWasTakenWhereAndByWhom() {
        aid.send(deliver(1, 8, "2024-06-12"), by("warehouse", "2024-06-13"));
        assertThat(aid.log(SARI_FAMILY).getLast())
                .isEqualTo(new AidDelivered(
                        SARI_FAMILY,
                        id(1),
                        "BERAS",
                        "FAMILY_RICE",
                        2024,
                        AidKind.IN_KIND,
                        "2024-06",
                        null,
                        8,
                        "KG",
                        120_000,
                        LocalDate.of(2024, 6, 12),
                        "Kantor Perbekel Bengkala",
                        SARI,
                        HASH));
    }

    @Test
    void whoPlannedDoesNotConfirm() {
        assertRejected(
                () -> aid.send(deliver(1, 10, "2024-06-12"), by("planner", "2024-06-13")),
                "",
                DeliveryFault.SAME_HAND_AS_PLAN);
    }

    @Test
    void whoSpokeForTheVillageDoesNotConfirm() {
        aid.happened(
                SARI_FAMILY,
                List.of(Families.deliberated(SARI_FAMILY, DecisionKind.values()[0], LocalDate.of(2024, 1, 10))),
                Map.of(Actor.ID, "operator"));
        assertRejected(
                () -> aid.send(deliver(1, 10, "2024-06-12"), by("operator", "2024-06-13")),
                "",
                DeliveryFault.SAME_HAND_AS_VILLAGE);
    }

    @Test
    void whoSaidWhoCollectsDoesNotConfirm() {
        aid.send(Deliveries.meals("2024-07"), by("planner", DAY));
        aid.happened(SARI_FAMILY, List.of(Deliveries.guardian()), Map.of(Actor.ID, "verifier"));
        assertRejected(
                () -> aid.send(deliver(2, 10, "2024-06-12"), by("verifier", "2024-06-13")),
                "",
                DeliveryFault.SAME_HAND_AS_PAYEE);
        aid.send(deliver(1, 10, "2024-06-12"), by("verifier", "2024-06-13"));
        assertThat(aid.log(SARI_FAMILY).getLast())
                .as("what is for the whole family nobody was named for")
                .isInstanceOf(AidDelivered.class);
    }

    @Test
    void aDeliveryIsRecordedOnce() {
        aid.send(deliver(1, 10, "2024-06-12"), by("warehouse", "2024-06-13"));
        assertRejected(
                () -> aid.send(deliver(1, 10, "2024-06-12"), by("warehouse", "2024-06-14")),
                "deliveryId",
                DeliveryFault.DELIVERY_NOT_OPEN);
        assertRejected(
                () -> aid.send(deliver(2, 10, "2024-06-12"), by("warehouse", "2024-06-14")),
                "deliveryId",
                DeliveryFault.DELIVERY_UNKNOWN);
    }

    @Test
    void whatHappenedSinceThePlanIsSeen() {
        aid.happened(SARI_FAMILY, List.of(Families.movedOut(SARI_FAMILY)));
        aid.send(deliver(1, 10, "2024-06-12"), by("warehouse", "2024-06-13"));
        assertThat(aid.log(SARI_FAMILY).getLast())
                .isEqualTo(new AidRefused(
                        SARI_FAMILY,
                        "BERAS",
                        "FAMILY_RICE",
                        2024,
                        "2024-06",
                        null,
                        DeliveryStep.HAND_OVER,
                        BsuRefusal.MOVED_OUT));
    }

    @Test
    void namesWhatIsWrong() {
        DeliverAid wrong = new DeliverAid(SARI_FAMILY, id(1), 11, LocalDate.of(2024, 6, 20), " ", STRANGER, "x");
        assertRejected(
                () -> aid.send(wrong, by("warehouse", "2024-06-13")),
                Map.of(
                        "quantity", DeliveryFault.QUANTITY_NOT_PLANNED,
                        "deliveredOn", DeliveryFault.DATE_NOT_PLAUSIBLE,
                        "receiverPersonId", DeliveryFault.RECEIVER_NOT_ALLOWED,
                        "place", DeliveryFault.VALUE_MISSING,
                        "evidenceHash", DeliveryFault.NOT_A_HASH));
        assertRejected(
                () -> aid.send(deliver(1, 10, "2024-06-09"), by("warehouse", "2024-06-13")),
                "deliveredOn",
                DeliveryFault.DATE_BEFORE_PLAN);
    }
}

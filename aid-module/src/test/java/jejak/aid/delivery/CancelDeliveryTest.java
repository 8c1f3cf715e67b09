package jejak.aid.delivery;

import static jejak.aid.Commands.assertRejected;
import static jejak.aid.Commands.by;
import static jejak.aid.Families.SARI_FAMILY;
import static jejak.aid.delivery.Deliveries.DAY;
import static jejak.aid.delivery.Deliveries.id;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import jejak.aid.AidOnAxon;
import jejak.aid.events.DeliveryEvent.AidDeliveryPlanned;
import jejak.aid.events.DeliveryEvent.DeliveryCancellation;
import jejak.kernel.Actor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CancelDeliveryTest {

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
    void theMonthMayBePlannedAnewUnderAnIdOfItsOwn() {
        aid.send(cancel(DeliveryCancellation.NOT_FETCHED), by("planner", "2024-06-20"));
        aid.send(Deliveries.rice("2024-06"), by("planner", "2024-06-21"));
        assertThat(aid.log(SARI_FAMILY).getLast())
                .isInstanceOfSatisfying(
                        AidDeliveryPlanned.class,
                        e -> assertThat(e.deliveryId()).isEqualTo(id(2)));
        assertRejected(
                () -> aid.send(cancel(DeliveryCancellation.NOT_FETCHED), by("planner", "2024-06-22")),
                "deliveryId",
                DeliveryFault.DELIVERY_NOT_OPEN);
    }

    @Test
    void nothingIsCalledOffBeforeItWasPlanned() {
        Map<String, String> planned = Map.of(Actor.TODAY, "2024-06-20", Actor.EFFECTIVE_DATE, DAY, Actor.ID, "planner");
        aid.send(Deliveries.rice("2024-07"), planned);
        CancelDelivery off = new CancelDelivery(SARI_FAMILY, id(2), DeliveryCancellation.NOT_FETCHED);
        assertRejected(
                () -> aid.send(off, Map.of(Actor.TODAY, "2024-06-20", Actor.EFFECTIVE_DATE, "2024-06-09")),
                Actor.EFFECTIVE_DATE,
                DeliveryFault.DATE_BEFORE_PLAN);
        aid.send(off, planned);
    }

    @Test
    void whatIsOnRecordIsTakenBackByAThirdPersonOnly() {
        aid.send(Deliveries.deliver(1, 10, "2024-06-12"), by("warehouse", "2024-06-13"));
        CancelDelivery never = cancel(DeliveryCancellation.RECORDED_IN_ERROR);
        assertRejected(() -> aid.send(never, by("warehouse", "2024-06-20")), "", DeliveryFault.SAME_HAND_AS_RECORD);
        assertRejected(() -> aid.send(never, by("planner", "2024-06-20")), "", DeliveryFault.SAME_HAND_AS_PLAN);
        assertRejected(
                () -> aid.send(cancel(DeliveryCancellation.NOT_FETCHED), by("auditor", "2024-06-20")),
                "reason",
                DeliveryFault.REASON_DOES_NOT_FIT);
        aid.send(never, by("auditor", "2024-06-20"));
        aid.send(Deliveries.rice("2024-06"), by("planner", "2024-06-21"));
        assertThat(aid.log(SARI_FAMILY).getLast()).isInstanceOf(AidDeliveryPlanned.class);
    }

    private static CancelDelivery cancel(DeliveryCancellation reason) {
        return new CancelDelivery(SARI_FAMILY, id(1), reason);
    }
}

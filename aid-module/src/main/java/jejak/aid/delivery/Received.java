package jejak.aid.delivery;

import java.time.YearMonth;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import jejak.aid.events.BsuEvent.BsuDisbursementInstructed;
import jejak.aid.events.BsuEvent.FundsReturnedToTreasury;
import jejak.aid.events.DeliveryEvent;
import jejak.aid.events.DeliveryEvent.AidDelivered;
import jejak.aid.events.DeliveryEvent.AidDeliveryCancelled;
import jejak.aid.events.DeliveryEvent.AidDeliveryCorrected;
import jejak.aid.events.DeliveryEvent.AidDeliveryPlanned;
import jejak.aid.events.DeliveryEvent.AidRefused;
import jejak.aid.events.PaymentEvent.BsuDisbursementReinstructed;

/** For which months a family has got, or is to get, something of each of the regency's programmes. */
public record Received(Map<String, Months> byId) {

    /** Nothing. */
    public static final Received NONE = new Received(Map.of());

    /** The months of one payment or delivery. */
    public record Months(String programme, List<YearMonth> months) {}

    /** After one more word on a delivery. */
    public Received evolve(DeliveryEvent event) {
        return switch (event) {
            case AidDeliveryPlanned e -> with(e.deliveryId(), e.programme(), List.of(e.month()));
            case AidDeliveryCancelled e -> without(e.deliveryId());
            case AidDelivered _, AidDeliveryCorrected _, AidRefused _ -> this;
        };
    }

    Received evolve(BsuDisbursementInstructed e) {
        return with(e.paymentId(), e.programme(), e.months());
    }

    Received evolve(BsuDisbursementReinstructed e) {
        return without(e.failedPaymentId()).evolve(e.asInstructed());
    }

    Received evolve(FundsReturnedToTreasury e) {
        return without(e.paymentId());
    }

    /** Whether one of the months falls to a programme that the condition holds of. */
    public boolean anyOf(Collection<YearMonth> months, Predicate<String> programme) {
        return byId.values().stream()
                .anyMatch(m ->
                        programme.test(m.programme()) && m.months().stream().anyMatch(months::contains));
    }

    /** The months of a programme. */
    public Stream<YearMonth> months(String programme) {
        return byId.values().stream()
                .filter(m -> m.programme().equals(programme))
                .flatMap(m -> m.months().stream());
    }

    private Received with(String id, String programme, List<String> months) {
        Map<String, Months> now = new HashMap<>(byId);
        now.put(id, new Months(programme, months.stream().map(YearMonth::parse).toList()));
        return new Received(Map.copyOf(now));
    }

    private Received without(String id) {
        Map<String, Months> now = new HashMap<>(byId);
        now.remove(id);
        return new Received(Map.copyOf(now));
    }
}

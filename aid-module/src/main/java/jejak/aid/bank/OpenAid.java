package jejak.aid.bank;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jejak.aid.events.BsuEvent.BenefitTerminated;
import jejak.aid.events.BsuEvent.BsuRecipientDetermined;
import jejak.aid.events.BsuEvent.BsuRecipientNominated;
import jejak.aid.events.DeliveryEvent.AidDelivered;
import jejak.aid.events.DeliveryEvent.AidDeliveryCancelled;
import jejak.aid.events.DeliveryEvent.AidDeliveryPlanned;

/**
 * Tells from a household's log what is on its way to it and what it is promised.
 *
 * @param payees ids of the persons who are to receive money or something else
 * @param underWay whether anything at all is on its way, also to the family as a whole
 * @param entitled whether a nomination or a benefit has not been terminated
 */
public record OpenAid(Set<String> payees, boolean underWay, boolean entitled) {

    private record Benefit(String programme, String category, int year) {}

    /** As it stands at the end of the log. */
    public static OpenAid of(List<Object> log) {
        Map<String, Optional<String>> deliveries = deliveries(log);
        Set<String> payees = Stream.concat(
                        OpenPayments.payees(log).stream(),
                        deliveries.values().stream().flatMap(Optional::stream))
                .collect(Collectors.toUnmodifiableSet());
        return new OpenAid(
                payees,
                !payees.isEmpty() || !deliveries.isEmpty(),
                !benefits(log).isEmpty());
    }

    /** Planned and neither handed over nor cancelled; for whom, when it is for one member. */
    private static Map<String, Optional<String>> deliveries(List<Object> log) {
        Map<String, Optional<String>> open = new LinkedHashMap<>();
        for (Object event : log) {
            if (event instanceof AidDeliveryPlanned e) {
                open.put(e.deliveryId(), Optional.ofNullable(e.personId()));
            } else if (event instanceof AidDelivered e) {
                open.remove(e.deliveryId());
            } else if (event instanceof AidDeliveryCancelled e) {
                open.remove(e.deliveryId());
            }
        }
        return open;
    }

    private static Set<Benefit> benefits(List<Object> log) {
        Set<Benefit> running = new HashSet<>();
        for (Object event : log) {
            if (event instanceof BsuRecipientNominated e) {
                running.add(new Benefit(e.programme(), e.category(), e.year()));
            } else if (event instanceof BsuRecipientDetermined e) {
                running.add(new Benefit(e.programme(), e.category(), e.year()));
            } else if (event instanceof BenefitTerminated e) {
                running.remove(new Benefit(e.programme(), e.category(), e.year()));
            }
        }
        return running;
    }
}

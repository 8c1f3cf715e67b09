package jejak.api.policy;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jejak.aid.events.DeliveryEvent.AidDeliveryPlanned;

/**
 * Of which programme each delivery of a family is. An id ends in the number of the delivery, so that the codes alone are kept.
 *
 * @param programmes by number, the first delivery first
 */
record Planned(List<String> programmes) {

    /** Nothing. */
    static final Planned NONE = new Planned(List.of());

    Planned after(AidDeliveryPlanned event) {
        String code = event.programme().intern();
        return new Planned(Stream.concat(programmes.stream(), Stream.of(code)).toList());
    }

    /** Nothing when the family has no such delivery. */
    Optional<String> programme(String deliveryId) {
        return IntStream.rangeClosed(1, programmes.size())
                .filter(number -> deliveryId.endsWith("/delivery/" + number))
                .mapToObj(number -> programmes.get(number - 1))
                .findFirst();
    }
}

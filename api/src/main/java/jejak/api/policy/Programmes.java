package jejak.api.policy;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Tells of which programme a request is, by what it names: the programme itself, a payment or a delivery. */
record Programmes(Function<String, Optional<Standing>> places) {

    /** Of a delivery that is not planned nothing is known, so only who serves every programme asks about it. */
    private static final String UNKNOWN = "?";

    /** Null when nothing that is named is of one. */
    @Nullable
    String of(List<About> about, Function<String, @Nullable Object> named) {
        String programme = null;
        for (About each : about) {
            Object value = named.apply(each.argument());
            if (value != null && each.kind() == About.Kind.PAYMENT) {
                programme = part(value.toString(), "/", 1);
            } else if (value != null && each.kind() == About.Kind.DELIVERY) {
                programme = ofDelivery(value.toString());
            } else if (value != null && each.kind() == About.Kind.PROGRAMME) {
                programme = value.toString();
            }
        }
        return programme;
    }

    private String ofDelivery(String id) {
        String household = String.valueOf(part(id, "/", 0));
        return places.apply(household)
                .flatMap(standing -> standing.deliveries().programme(id))
                .orElse(UNKNOWN);
    }

    /** One part of an id that says itself what it is of. */
    static @Nullable String part(String id, String divider, int index) {
        String[] parts = id.split(divider, -1);
        return parts.length > index ? parts[index] : null;
    }
}

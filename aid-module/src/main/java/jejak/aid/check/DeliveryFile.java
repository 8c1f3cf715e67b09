package jejak.aid.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jejak.aid.events.DeliveryEvent.AidDelivered;
import jejak.aid.events.DeliveryEvent.AidDeliveryCancelled;
import jejak.aid.events.DeliveryEvent.AidDeliveryCorrected;
import org.jspecify.annotations.Nullable;

/**
 * Something that was handed over and stands.
 *
 * @param corrected what put the record right last; null when nothing did
 */
public record DeliveryFile(
        Fact<AidDelivered> recorded, @Nullable Fact<AidDeliveryCorrected> corrected) {

    /** What a family was handed over, as far as it is known now. */
    public static List<DeliveryFile> standing(CaseFile file) {
        Set<String> cancelled = file.all(AidDeliveryCancelled.class).stream()
                .map(f -> f.event().deliveryId())
                .collect(Collectors.toSet());
        Map<String, Fact<AidDeliveryCorrected>> corrections = file.all(AidDeliveryCorrected.class).stream()
                .collect(Collectors.toMap(f -> f.event().deliveryId(), Function.identity(), (_, later) -> later));
        return file.all(AidDelivered.class, e -> !cancelled.contains(e.deliveryId())).stream()
                .map(f -> new DeliveryFile(f, corrections.get(f.event().deliveryId())))
                .toList();
    }

    /** The day the family got it. */
    public LocalDate on() {
        return corrected == null
                ? recorded.event().deliveredOn()
                : corrected.event().deliveredOn();
    }

    /** What it is worth. */
    public long rupiah() {
        return corrected == null ? recorded.event().rupiah() : corrected.event().rupiah();
    }

    /** Whether somebody took it, or it was for that person by name. */
    public boolean concerns(String personId) {
        String receiver = corrected == null
                ? recorded.event().receiverPersonId()
                : corrected.event().receiverPersonId();
        return personId.equals(receiver) || personId.equals(recorded.event().personId());
    }

    /** The facts that say so. */
    public Stream<Fact<?>> facts() {
        return corrected == null ? Stream.of(recorded) : Stream.of(recorded, corrected);
    }
}

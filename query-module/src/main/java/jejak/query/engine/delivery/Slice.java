package jejak.query.engine.delivery;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import jejak.ledger.bulk.KeptEvent;
import jejak.ledger.bulk.LogPages;

/** A few events of a page that are decoded together: opened where a reader looks at persons, closed for others, or not at all. */
final class Slice {

    /** As what the readers want an event. */
    private enum Need {
        NOTHING,
        CLOSED,
        OPEN
    }

    private final LogPages log;
    private final Set<Reader> readers;
    private final Map<String, Need> needs = new HashMap<>();
    private final Map<Need, List<Delivery>> wanted = new EnumMap<>(Need.class);
    private final Map<Need, List<KeptEvent>> sealed = new EnumMap<>(Need.class);

    private Slice(LogPages log, Set<Reader> readers) {
        this.log = log;
        this.readers = readers;
    }

    static List<Delivery> of(LogPages log, Set<Reader> readers, List<KeptEvent> events) {
        Slice slice = new Slice(log, readers);
        List<Delivery> deliveries = events.stream().map(slice::add).toList();
        slice.decode(Need.OPEN);
        slice.decode(Need.CLOSED);
        return deliveries;
    }

    private Delivery add(KeptEvent event) {
        Class<?> type = log.payloadType(event.type());
        if (type == null) {
            Object payload = log.payloads(List.of(event), true).getFirst();
            return new Delivery(event, payload.getClass()).decoded(payload);
        }
        Delivery delivery = new Delivery(event, type);
        Need need = needs.computeIfAbsent(event.type(), _ -> need(type));
        wanted.computeIfAbsent(need, _ -> new ArrayList<>()).add(delivery);
        sealed.computeIfAbsent(need, _ -> new ArrayList<>()).add(event);
        return delivery;
    }

    private Need need(Class<?> type) {
        return readers.stream()
                .filter(reader -> reader.wants(type))
                .map(reader -> reader.personal() ? Need.OPEN : Need.CLOSED)
                .max(Need::compareTo)
                .orElse(Need.NOTHING);
    }

    private void decode(Need need) {
        List<KeptEvent> events = sealed.getOrDefault(need, List.of());
        if (readers.stream().anyMatch(Reader::beside)) {
            // Here and not where it is asked for, which is the one thread that takes the page.
            events.forEach(KeptEvent::envelope);
        }
        List<Object> payloads = log.payloads(events, need == Need.OPEN);
        for (int i = 0; i < payloads.size(); i++) {
            Objects.requireNonNull(wanted.get(need)).get(i).decoded(payloads.get(i));
        }
    }
}

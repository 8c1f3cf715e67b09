package jejak.query.engine;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import jejak.ledger.EventCodec;

/** Keeps payloads in memory and only their number in the log, under the names they have in the product. */
final class PlainCodec implements EventCodec {

    private final AtomicLong next = new AtomicLong();
    private final Map<String, Object> payloads = new ConcurrentHashMap<>();

    /** The recorded name of an event: its module and its simple name. */
    static String nameOf(Object payload) {
        String module = payload.getClass().getPackageName().split("\\.", -1)[1];
        return module + "." + payload.getClass().getSimpleName();
    }

    @Override
    public Encoded encode(Object payload, String stream, long version) {
        String number = Long.toString(next.getAndIncrement());
        payloads.put(number, payload);
        byte[] bytes = number.getBytes(StandardCharsets.UTF_8);
        return new Encoded(nameOf(payload), 1, bytes, List.of(), List.of(), List.of());
    }

    @Override
    public List<Object> decode(List<? extends Kept> page) {
        return page.stream()
                .map(e -> Objects.requireNonNull(payloads.get(new String(e.payload(), StandardCharsets.UTF_8))))
                .toList();
    }
}

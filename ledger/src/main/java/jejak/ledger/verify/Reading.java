package jejak.ledger.verify;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jejak.ledger.verify.spec.EventBytes;
import jejak.ledger.verify.spec.Json;
import jejak.ledger.verify.spec.Texts;
import org.jspecify.annotations.Nullable;

/** The readable copy that an event's bytes give: what is sealed reads as a fixed text. */
public final class Reading {
    private static final String SEALED = "[disegel / sealed]";
    private static final DateTimeFormatter MICROS =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'").withZone(ZoneOffset.UTC);

    private Reading() {}

    /** In the terms of {@link Json}. */
    public static Map<String, @Nullable Object> of(EventBytes event, byte[] hash, long position) {
        Map<String, @Nullable Object> reading = new LinkedHashMap<>();
        reading.put("position", (double) position);
        reading.put("hash", Texts.hex(hash));
        reading.put("stream", event.stream());
        reading.put("version", (double) event.version());
        reading.put("aggregate", event.aggregate());
        reading.put("type", event.type());
        reading.put("revision", (double) event.revision());
        reading.put("eventId", event.eventId());
        reading.put("recordedAt", MICROS.format(Instant.EPOCH.plus(event.recordedAt(), ChronoUnit.MICROS)));
        reading.put("actor", event.who().actor());
        reading.put("role", event.who().role());
        reading.put("scope", event.who().scope());
        reading.put("commandId", event.who().commandId());
        reading.put("appVersion", event.who().appVersion());
        reading.put("context", Json.orNull(event.context().getBytes(StandardCharsets.UTF_8)));
        reading.put("payload", payload(event.payload()));
        reading.put("previousHash", Texts.hex(event.previousHash()));
        return reading;
    }

    /** Without the office's own wording, which no bytes can confirm. */
    static @Nullable Object bare(@Nullable Object element) {
        if (!(element instanceof Map<?, ?> object)) {
            return element;
        }
        Map<Object, @Nullable Object> bare = new LinkedHashMap<>(object);
        bare.remove("sentence");
        return bare;
    }

    private static @Nullable Object payload(byte[] payload) {
        Object whole = Json.orNull(payload);
        if (whole instanceof Map<?, ?> object && !Boxes.isBox(object)) {
            Map<Object, @Nullable Object> open = new LinkedHashMap<>(object);
            Boxes.putPaths(open, SEALED);
            return sealed(open);
        }
        return sealed(whole);
    }

    private static @Nullable Object sealed(@Nullable Object node) {
        return switch (node) {
            case Map<?, ?> box when Boxes.isBox(box) -> SEALED;
            case Map<?, ?> object -> {
                Map<Object, @Nullable Object> copy = new LinkedHashMap<>();
                object.forEach((name, value) -> copy.put(name, sealed(value)));
                yield copy;
            }
            case List<?> list -> {
                List<@Nullable Object> copy = new ArrayList<>();
                list.forEach(value -> copy.add(sealed(value)));
                yield copy;
            }
            case null, default -> node;
        };
    }
}

package jejak.ledger.verify;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jejak.ledger.verify.spec.EventBytes;
import jejak.ledger.verify.spec.Json;
import jejak.ledger.verify.spec.Malformed;
import jejak.ledger.verify.spec.Texts;
import org.jspecify.annotations.Nullable;

/** The sealed values of one event by their paths, and the keys that it names. */
final class Boxes {
    /** The member of a payload that names its keys. */
    static final String KEYS = "$keys";

    private static final String SEALED = "$sealed";

    private final Map<String, List<?>> boxes = new LinkedHashMap<>();
    private final @Nullable Object keys;

    private Boxes(@Nullable Object payload) {
        this.keys = payload instanceof Map<?, ?> object ? object.remove(KEYS) : null;
        collect(payload, "");
    }

    static Boxes in(EventBytes event) {
        return new Boxes(Json.orNull(event.payload()));
    }

    static boolean isBox(Map<?, ?> object) {
        return object.get(SEALED) instanceof List<?>;
    }

    int count() {
        return boxes.size();
    }

    boolean has(String path) {
        return boxes.containsKey(path);
    }

    /** The key's id and commitment that the box at the path points to, when it points to any. */
    @Nullable
    KeyName key(String path) {
        List<?> box = boxes.getOrDefault(path, List.of());
        if (!(keys instanceof List<?> all && !box.isEmpty() && box.getFirst() instanceof Double index)) {
            return null;
        }
        int which = index.intValue();
        if (which != index || which < 0 || which >= all.size()) {
            return null;
        }
        return all.get(which) instanceof List<?> pair
                        && pair.size() >= 2
                        && pair.get(0) instanceof String id
                        && pair.get(1) instanceof String commitment
                ? new KeyName(id, commitment)
                : null;
    }

    /** A key as an event names it. */
    record KeyName(String id, String commitment) {}

    /** Nonce and ciphertext at the path, when they can be read. */
    byte @Nullable [] sealed(String path) {
        List<?> box = boxes.getOrDefault(path, List.of());
        try {
            return box.size() >= 2 && box.get(1) instanceof String text ? Texts.base64Url(text) : null;
        } catch (Malformed _) {
            return null;
        }
    }

    private void collect(@Nullable Object node, String path) {
        if (node instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                collect(list.get(i), path + "[" + i + "]");
            }
        } else if (node instanceof Map<?, ?> object) {
            if (object.get(SEALED) instanceof List<?> box) {
                boxes.put(path, box);
            } else {
                String prefix = path.isEmpty() ? "" : path + ".";
                object.forEach((name, value) -> collect(value, prefix + name));
            }
        }
    }
}

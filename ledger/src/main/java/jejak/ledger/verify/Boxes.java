package jejak.ledger.verify;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jejak.ledger.verify.spec.EventBytes;
import jejak.ledger.verify.spec.Json;
import jejak.ledger.verify.spec.Malformed;
import jejak.ledger.verify.spec.Texts;
import org.jspecify.annotations.Nullable;

/** The sealed values of one event by their paths: each in a box of its own, or a person's together in an entry of the keys. */
final class Boxes {
    private static final String KEYS = "$keys";
    private static final String SEALED = "$sealed";
    private static final int PATHS = 2;
    private static final int TOGETHER = 3;

    private final Map<String, Place> places = new LinkedHashMap<>();

    private Boxes(@Nullable Object payload) {
        Object keys = payload instanceof Map<?, ?> object ? object.remove(KEYS) : null;
        List<?> entries = keys instanceof List<?> list ? list : List.of();
        collect(payload, "", entries);
        entries.forEach(this::collect);
    }

    /**
     * Where a value lies.
     *
     * @param entry of the keys
     * @param form what stands in front of what the ciphertext is bound to
     * @param bound the path, or those of all values that lie together
     * @param text nonce and ciphertext
     * @param number among those that lie together, or -1
     */
    record Place(
            @Nullable Object entry,
            String form,
            String bound,
            @Nullable Object text,
            int number) {

        /** The key's id and commitment, when the place points to any. */
        @Nullable
        KeyName key() {
            return entry instanceof List<?> all
                            && all.size() >= PATHS
                            && all.get(0) instanceof String id
                            && all.get(1) instanceof String commitment
                    ? new KeyName(id, commitment)
                    : null;
        }

        /** Nonce and ciphertext, when they can be read. */
        byte @Nullable [] sealed() {
            try {
                return text instanceof String base64 ? Texts.base64Url(base64) : null;
            } catch (Malformed _) {
                return null;
            }
        }

        /** The value in what was opened. */
        @Nullable
        Object value(byte[] plain) throws Malformed {
            Object held = Json.parse(plain);
            if (number < 0) {
                return held;
            }
            if (!(held instanceof List<?> values && number < values.size())) {
                throw new Malformed("there are fewer values than paths");
            }
            return values.get(number);
        }
    }

    /** A key as an event names it. */
    record KeyName(String id, String commitment) {}

    static Boxes in(EventBytes event) {
        return new Boxes(Json.orNull(event.payload()));
    }

    static boolean isBox(Map<?, ?> object) {
        return object.get(SEALED) instanceof List<?>;
    }

    /** Takes the keys out of the outermost object and leaves there which values they seal, if they name any. */
    static void putPaths(Map<Object, @Nullable Object> payload, String name) {
        if (payload.remove(KEYS) instanceof List<?> keys) {
            List<String> paths = keys.stream()
                    .filter(key -> paths(key) != null)
                    .map(key -> String.valueOf(paths(key)))
                    .toList();
            if (!paths.isEmpty()) {
                payload.put(name, String.join(" ", paths));
            }
        }
    }

    int count() {
        return places.size();
    }

    @Nullable
    Place at(String path) {
        return places.get(path);
    }

    private void collect(@Nullable Object node, String path, List<?> keys) {
        if (node instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                collect(list.get(i), path + "[" + i + "]", keys);
            }
        } else if (node instanceof Map<?, ?> object) {
            if (object.get(SEALED) instanceof List<?> box) {
                places.putIfAbsent(path, alone(box, path, keys));
            } else {
                String prefix = path.isEmpty() ? "" : path + ".";
                object.forEach((name, value) -> collect(value, prefix + name, keys));
            }
        }
    }

    private static Place alone(List<?> box, String path, List<?> keys) {
        Object entry = null;
        if (!box.isEmpty() && box.getFirst() instanceof Double index) {
            int which = index.intValue();
            entry = which == index && which >= 0 && which < keys.size() ? keys.get(which) : null;
        }
        return new Place(entry, "jejak sealed value 1", path, box.size() >= 2 ? box.get(1) : null, -1);
    }

    private void collect(@Nullable Object entry) {
        String paths = paths(entry);
        if (paths != null && entry instanceof List<?> all) {
            String[] each = paths.split(" ", -1);
            for (int i = 0; i < each.length; i++) {
                places.putIfAbsent(each[i], new Place(all, "jejak sealed values 2", paths, all.get(TOGETHER), i));
            }
        }
    }

    private static @Nullable String paths(@Nullable Object entry) {
        return entry instanceof List<?> all && all.size() > TOGETHER && all.get(PATHS) instanceof String paths
                ? paths
                : null;
    }
}

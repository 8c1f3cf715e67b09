package jejak.api.events;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import jejak.api.events.QuickEvent.Declined;
import jejak.api.privacy.FieldCipher;
import jejak.api.privacy.KeyRing;
import jejak.api.privacy.PersonKeys;
import jejak.ledger.EventCodec.Kept;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads a page of events: the quick way, and the careful way where that declines. Both give the same; only the careful one
 * knows earlier revisions, and says what is wrong.
 */
final class Decoding {
    private static final String NO_KEY = "";

    private final Map<String, EventType> types;
    private final PersonKeys keys;

    Decoding(Map<String, EventType> types, PersonKeys keys) {
        this.types = types;
        this.keys = keys;
    }

    List<Object> opened(List<? extends Kept> page, FieldCipher cipher) {
        List<Unopened> events = page.stream().map(this::parse).toList();
        Map<String, List<Integer>> byKey = new HashMap<>();
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < events.size(); i++) {
            List<KeyEntry> named = events.get(i).keys();
            String first = named.isEmpty() ? NO_KEY : named.getFirst().id();
            byKey.computeIfAbsent(first, _ -> new ArrayList<>()).add(i);
            named.forEach(key -> ids.add(key.id()));
        }
        KeyRing ring = keys.forReading(ids);
        @Nullable Object[] opened = new Object[events.size()];
        // One person after the other: a cipher that goes on with the same key need not be set up anew.
        byKey.values().forEach(places -> places.forEach(i -> opened[i] = open(events.get(i), ring, cipher)));
        return List.of(opened);
    }

    List<Object> closed(List<? extends Kept> page) {
        return page.stream().map(event -> close(parse(event))).toList();
    }

    private Unopened parse(Kept event) {
        EventType type = types.get(event.type());
        QuickEvent quick = type == null ? null : QuickEvent.parse(event, type);
        return quick == null ? careful(event) : quick;
    }

    private Recorded careful(Kept event) {
        EventType type = types.get(event.type());
        return Recorded.parse(event, type == null ? 0 : type.revision());
    }

    private Object open(Unopened event, KeyRing ring, FieldCipher cipher) {
        if (event instanceof QuickEvent quick) {
            try {
                return quick.opened(ring, cipher);
            } catch (RuntimeException _) {
                return open(careful(event.kept()), ring, cipher);
            }
        }
        Recorded tree = (Recorded) event;
        return record(tree, Opening.with(ring, cipher, tree));
    }

    private Object close(Unopened event) {
        if (event instanceof QuickEvent quick) {
            try {
                return quick.closed();
            } catch (Declined _) {
                return close(careful(event.kept()));
            }
        }
        Recorded tree = (Recorded) event;
        return record(tree, Opening.none(tree));
    }

    private Object record(Recorded event, Opening opening) {
        EventType type = Objects.requireNonNull(types.get(event.kept().type()));
        try {
            ObjectNode tree = event.tree();
            for (Upcaster upcaster : type.upcasters()
                    .subList(event.kept().revision() - 1, type.upcasters().size())) {
                tree = upcaster.upcast(tree);
            }
            type.plan().walk(tree, "", opening::visit);
            return EventJson.MAPPER.treeToValue(tree, type.plan().type());
        } catch (JacksonException e) {
            // Jackson's own message may quote the value, so only the place goes on.
            throw event.unreadable(path(e), "it is not what " + type.name() + " holds", null);
        }
    }

    private static String path(JacksonException e) {
        return e.getPath().stream()
                .map(step ->
                        step.getPropertyName() == null ? "[" + step.getIndex() + "]" : "." + step.getPropertyName())
                .collect(Collectors.joining())
                .replaceFirst("^\\.", "");
    }
}

package jejak.api.events;

import java.util.List;
import jejak.ledger.EventCodec.Kept;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.node.ObjectNode;

/**
 * One event of a page on its way from bytes to an object, still sealed.
 *
 * @param upcast whether it was recorded in an earlier revision than today's
 */
record Recorded(Kept kept, ObjectNode tree, List<KeyEntry> keys, boolean upcast) implements Unopened {

    static Recorded parse(Kept kept, int revisionOfToday) {
        if (kept.revision() < 1 || kept.revision() > revisionOfToday) {
            throw unreadable(
                    kept,
                    "",
                    "%s has no revision %d here; a newer version of the application may know it"
                            .formatted(kept.type(), kept.revision()),
                    null);
        }
        try {
            if (!(EventJson.MAPPER.readTree(kept.payload()) instanceof ObjectNode tree)) {
                throw unreadable(kept, "", "it is no JSON object", null);
            }
            List<KeyEntry> keys = SealedJson.takeKeys(tree);
            return new Recorded(kept, tree, keys, kept.revision() < revisionOfToday);
        } catch (JacksonException | IllegalArgumentException _) {
            throw unreadable(kept, "", "its JSON is damaged", null);
        }
    }

    String stream() {
        return kept.stream();
    }

    long version() {
        return kept.version();
    }

    UnreadableEvent unreadable(String field, String why, @Nullable Throwable cause) {
        return unreadable(kept, field, why, cause);
    }

    private static UnreadableEvent unreadable(Kept kept, String field, String why, @Nullable Throwable cause) {
        return new UnreadableEvent(kept.stream(), kept.version(), field, why, cause);
    }
}

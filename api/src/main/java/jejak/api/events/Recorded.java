package jejak.api.events;

import java.util.List;
import jejak.ledger.Envelope;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.node.ObjectNode;

/**
 * One event of a page on its way from bytes to an object, still sealed.
 *
 * @param upcast whether it was recorded in an earlier revision than today's
 */
record Recorded(Envelope envelope, ObjectNode tree, List<KeyEntry> keys, boolean upcast) implements Unopened {

    static Recorded parse(Envelope envelope, int revisionOfToday) {
        if (envelope.revision() < 1 || envelope.revision() > revisionOfToday) {
            throw unreadable(
                    envelope,
                    "",
                    "%s has no revision %d here; a newer version of the application may know it"
                            .formatted(envelope.type(), envelope.revision()),
                    null);
        }
        try {
            if (!(EventJson.MAPPER.readTree(envelope.payload()) instanceof ObjectNode tree)) {
                throw unreadable(envelope, "", "it is no JSON object", null);
            }
            List<KeyEntry> keys = SealedJson.takeKeys(tree);
            return new Recorded(envelope, tree, keys, envelope.revision() < revisionOfToday);
        } catch (JacksonException | IllegalArgumentException _) {
            throw unreadable(envelope, "", "its JSON is damaged", null);
        }
    }

    String stream() {
        return envelope.stream();
    }

    long version() {
        return envelope.version();
    }

    UnreadableEvent unreadable(String field, String why, @Nullable Throwable cause) {
        return unreadable(envelope, field, why, cause);
    }

    private static UnreadableEvent unreadable(Envelope envelope, String field, String why, @Nullable Throwable cause) {
        return new UnreadableEvent(envelope.stream(), envelope.version(), field, why, cause);
    }
}

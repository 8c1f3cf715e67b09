package jejak.query.node;

import org.jspecify.annotations.Nullable;

/**
 * A thing that was found by its id, and what it belongs to, by which it is decided who may see it.
 *
 * @param kind what kind of thing it is
 * @param stream the log it has or belongs to
 * @param programme code of the programme, when it is of one
 */
public record Found(
        NodeKind kind,
        Object thing,
        String stream,
        @Nullable String programme) {

    /** Of no programme. */
    public Found(NodeKind kind, Object thing, String stream) {
        this(kind, thing, stream, null);
    }
}

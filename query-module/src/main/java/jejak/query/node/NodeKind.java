package jejak.query.node;

import java.util.Collection;
import java.util.Map;

/** One kind of thing that is found by its id alone; a bean of this type is all that a new kind needs besides its schema. */
public interface NodeKind {

    /** Name of the type in the schema, which must implement Node. */
    String type();

    /** The class of the things, which no other kind shares. */
    Class<?> is();

    /** Whether an id is of this kind, by its looks; at most one kind may say so. */
    boolean owns(String id);

    /** What there is under these ids, all its own; as many statements for a hundred as for one. */
    Map<String, Found> find(Collection<String> ids);
}

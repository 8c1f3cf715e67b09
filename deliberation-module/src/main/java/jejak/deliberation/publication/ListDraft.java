package jejak.deliberation.publication;

import java.util.List;
import java.util.Map;
import jejak.deliberation.events.VillageListEvent.ListedFamily;
import jejak.deliberation.events.VillageListEvent.RemovalReason;
import jejak.deliberation.events.VillageListEvent.VillageListPublished;

/**
 * Holds who would stand on a list if it were published now.
 *
 * @param naming by which rule names are shown, for example {@code INITIALS}
 * @param named families that may be named, in the order of their ids
 * @param unnamed how many more were decided
 * @param removed families of the version before that are not named now, and why
 */
public record ListDraft(String naming, List<ListedFamily> named, int unnamed, Map<String, RemovalReason> removed) {

    public ListDraft {
        named = List.copyOf(named);
        removed = Map.copyOf(removed);
    }

    /** What its reader agrees to by publishing it. */
    public String hash(String listId) {
        return VillageListPublished.hash(listId, naming, named, unnamed);
    }

    boolean isEmpty() {
        return named.isEmpty() && unnamed == 0;
    }
}

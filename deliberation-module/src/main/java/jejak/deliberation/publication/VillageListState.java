package jejak.deliberation.publication;

import java.util.Set;
import java.util.stream.Collectors;
import jejak.deliberation.events.VillageListEvent;
import jejak.deliberation.events.VillageListEvent.ListedFamily;
import jejak.deliberation.events.VillageListEvent.VillageListPublished;
import jejak.deliberation.events.VillageListEvent.VillageListWithdrawn;

/**
 * Remembers of a list what its next publication needs.
 *
 * @param version of the last publication; 0 before the first
 * @param shown whether it is put up now
 * @param contentHash of the last publication
 * @param named families that the last publication names
 */
record VillageListState(int version, boolean shown, String contentHash, Set<String> named) {

    static final VillageListState NEVER = new VillageListState(0, false, "", Set.of());

    VillageListState evolve(VillageListEvent event) {
        return switch (event) {
            case VillageListPublished e ->
                new VillageListState(
                        e.version(),
                        true,
                        e.contentHash(),
                        e.named().stream().map(ListedFamily::householdId).collect(Collectors.toUnmodifiableSet()));
            case VillageListWithdrawn _ -> new VillageListState(version, false, contentHash, Set.of());
        };
    }
}

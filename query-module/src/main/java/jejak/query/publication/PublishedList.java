package jejak.query.publication;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import jejak.deliberation.events.VillageListEvent;
import jejak.deliberation.events.VillageListEvent.ListedFamily;
import jejak.deliberation.events.VillageListEvent.VillageListPublished;
import jejak.deliberation.events.VillageListEvent.VillageListWithdrawn;
import jejak.ledger.RecordedEvent;
import org.jspecify.annotations.Nullable;

/**
 * A village's list as it is put up now, and what changed with its last version; an erased person is on it as a number only.
 *
 * @param named in the order of what is shown
 * @param unnamed how many more were decided, those included whose name was erased since
 * @param added families of {@code named} that the version before did not name; nobody on a first version
 * @param removed families that the version before named, as they were shown
 */
public record PublishedList(
        String listId,
        String villageCode,
        String programme,
        int year,
        int version,
        OffsetDateTime publishedAt,
        String contentHash,
        List<ListedFamily> named,
        int unnamed,
        List<ListedFamily> added,
        List<Removed> removed) {

    /** What an erased text begins with. */
    private static final String ERASED = "[";

    /**
     * The same for neighbours: whoever asked to be forgotten is a number from that day on, long before anything is erased.
     *
     * @param restricted whether this person of this household asked; the household's id comes first
     */
    public PublishedList without(BiPredicate<String, String> restricted) {
        return showing(
                restricted,
                removed.stream()
                        .map(left -> restricted.test(left.householdId(), left.personId()) ? left.unnamed() : left)
                        .toList());
    }

    /** The same with a number for the dead, until an heir stands for them, and for families that live {@code here} no more. */
    PublishedList living(Set<String> dead, Set<String> here) {
        return showing((household, person) -> dead.contains(person) || !here.contains(household), removed);
    }

    private PublishedList showing(BiPredicate<String, String> hidden, List<Removed> left) {
        List<ListedFamily> shown = open(named, hidden);
        return new PublishedList(
                listId,
                villageCode,
                programme,
                year,
                version,
                publishedAt,
                contentHash,
                shown,
                unnamed + named.size() - shown.size(),
                open(added, hidden),
                left);
    }

    private static List<ListedFamily> open(List<ListedFamily> families, BiPredicate<String, String> restricted) {
        return families.stream()
                .filter(family -> !restricted.test(family.householdId(), family.personId()))
                .toList();
    }

    /** Nothing for a log that is no list's, and of a list that was taken down. */
    public static Optional<PublishedList> of(List<RecordedEvent> log) {
        VillageListPublished last = null;
        VillageListPublished before = null;
        RecordedEvent at = null;
        for (RecordedEvent event : log) {
            if (event.payload() instanceof VillageListEvent said) {
                switch (said) {
                    case VillageListPublished e -> {
                        before = last;
                        last = e;
                        at = event;
                    }
                    case VillageListWithdrawn _ -> last = null;
                }
            }
        }
        return last == null || at == null ? Optional.empty() : Optional.of(of(last, before, at));
    }

    private static PublishedList of(VillageListPublished now, @Nullable VillageListPublished before, RecordedEvent at) {
        List<ListedFamily> shown = shown(now.named());
        return new PublishedList(
                now.listId(),
                now.villageCode(),
                now.programme(),
                now.year(),
                now.version(),
                at.envelope().recordedAt().atOffset(ZoneOffset.UTC),
                now.contentHash(),
                shown,
                now.unnamed() + now.named().size() - shown.size(),
                before == null ? List.of() : added(shown, before),
                before == null ? List.of() : removed(now, before));
    }

    private static List<ListedFamily> shown(List<ListedFamily> named) {
        return named.stream()
                .filter(family -> !family.shownAs().startsWith(ERASED))
                .sorted(Comparator.comparing(ListedFamily::shownAs).thenComparing(ListedFamily::householdId))
                .toList();
    }

    private static List<ListedFamily> added(List<ListedFamily> shown, VillageListPublished before) {
        Set<String> known = new HashSet<>();
        before.named().forEach(family -> known.add(family.householdId()));
        return shown.stream()
                .filter(family -> !known.contains(family.householdId()))
                .toList();
    }

    private static List<Removed> removed(VillageListPublished now, VillageListPublished before) {
        Map<String, ListedFamily> known = new LinkedHashMap<>();
        before.named().forEach(family -> known.put(family.householdId(), family));
        List<Removed> removed = new ArrayList<>();
        now.removed().forEach(left -> {
            ListedFamily was = known.get(left.householdId());
            if (was != null) {
                boolean erased = was.shownAs().startsWith(ERASED);
                removed.add(
                        new Removed(left.householdId(), was.personId(), erased ? null : was.shownAs(), left.reason()));
            }
        });
        return removed;
    }
}

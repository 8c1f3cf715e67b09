package jejak.deliberation.publication;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import jejak.deliberation.events.VillageListEvent.RemovedFamily;
import jejak.deliberation.events.VillageListEvent.VillageListPublished;
import jejak.deliberation.publication.RecipientLists.Which;
import jejak.kernel.Regions;
import jejak.kernel.Rejected.Checks;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Puts up the list of recipients that the village head has read.
 *
 * @param contentHash of the draft that was read; another draft is not published in its place
 */
public record PublishVillageList(String villageCode, String programme, int year, String contentHash) {

    private static final Pattern PROGRAMME = Pattern.compile("[A-Z0-9_-]{1,40}");
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;

    /** The log of the list. */
    @TargetAggregateIdentifier
    public String listId() {
        return which().listId();
    }

    Which which() {
        return new Which(villageCode, programme, year);
    }

    /** That the list can be one at all, before anybody looks who is on it. */
    void check() {
        new Checks()
                .that(Regions.isVillage(villageCode), "villageCode", PublicationReason.LIST_VILLAGE_UNKNOWN)
                .that(PROGRAMME.matcher(programme).matches(), "programme", PublicationReason.LIST_PROGRAMME_UNUSABLE)
                .that(year >= FIRST_YEAR && year <= LAST_YEAR, "year", PublicationReason.LIST_YEAR_UNUSABLE)
                .done();
    }

    /** A list on which nobody is left is published too: that is what changed. */
    VillageListPublished decide(VillageListState list, ListDraft draft) {
        boolean same = list.shown() && list.contentHash().equals(draft.hash(listId()));
        new Checks()
                .that(list.version() > 0 || !draft.isEmpty(), "programme", PublicationReason.LIST_EMPTY)
                .that(draft.hash(listId()).equals(contentHash), "contentHash", PublicationReason.LIST_CHANGED)
                .that(!same, "contentHash", PublicationReason.LIST_UNCHANGED)
                .done();
        List<RemovedFamily> removed = draft.removed().entrySet().stream()
                .map(each -> new RemovedFamily(each.getKey(), each.getValue()))
                .sorted(Comparator.comparing(RemovedFamily::householdId))
                .toList();
        return new VillageListPublished(
                listId(),
                villageCode,
                programme,
                year,
                list.version() + 1,
                contentHash,
                draft.named(),
                draft.unnamed(),
                removed);
    }
}

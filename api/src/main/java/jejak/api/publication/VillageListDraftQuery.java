package jejak.api.publication;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import jejak.api.commands.OfficeDay;
import jejak.deliberation.events.VillageListEvent.ListedFamily;
import jejak.deliberation.events.VillageListEvent.RemovalReason;
import jejak.deliberation.publication.ListDraft;
import jejak.deliberation.publication.RecipientLists;
import jejak.deliberation.publication.RecipientLists.Which;
import jejak.ledger.Ledger;
import jejak.query.paging.RegionArgument;
import jejak.query.publication.PublishedList;
import jejak.query.publication.Removed;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Answers what a village's list would say if it were published now, which its head reads before publishing it. */
@Controller
class VillageListDraftQuery {

    private final RecipientLists lists;
    private final Ledger ledger;
    private final OfficeDay day;

    VillageListDraftQuery(RecipientLists lists, Ledger ledger, OfficeDay day) {
        this.lists = lists;
        this.ledger = ledger;
        this.day = day;
    }

    /** As the schema tells it. */
    record VillageListDraft(
            String contentHash,
            boolean unchanged,
            List<ListedFamily> named,
            int unnamed,
            List<ListedFamily> added,
            List<Removed> removed) {}

    @QueryMapping
    VillageListDraft villageListDraft(@Argument String villageCode, @Argument String programme, @Argument int year) {
        Which which = new Which(RegionArgument.village(villageCode), programme, year);
        Optional<PublishedList> before = PublishedList.of(ledger.stream(which.listId()));
        List<ListedFamily> known = before.map(PublishedList::named).orElse(List.of());
        Set<String> ids = known.stream().map(ListedFamily::householdId).collect(Collectors.toUnmodifiableSet());
        ListDraft draft = lists.of(which, day.at(Instant.now(), villageCode), ids);
        String hash = draft.hash(which.listId());
        return new VillageListDraft(
                hash,
                before.filter(list -> list.contentHash().equals(hash)).isPresent(),
                draft.named(),
                draft.unnamed(),
                draft.named().stream()
                        .filter(family -> !ids.contains(family.householdId()))
                        .toList(),
                removed(known, draft.removed()));
    }

    private static List<Removed> removed(List<ListedFamily> known, Map<String, RemovalReason> reasons) {
        List<Removed> removed = new ArrayList<>();
        known.forEach(family -> {
            RemovalReason reason = reasons.get(family.householdId());
            if (reason != null) {
                removed.add(new Removed(family.householdId(), family.personId(), family.shownAs(), reason));
            }
        });
        return removed;
    }
}

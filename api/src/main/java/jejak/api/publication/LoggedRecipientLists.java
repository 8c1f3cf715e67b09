package jejak.api.publication;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import jejak.aid.rulepack.RulePack;
import jejak.aid.rulepack.RulePacks;
import jejak.aid.rulepack.office.OfficeRules;
import jejak.aid.rulepack.office.PublicList;
import jejak.aid.rulepack.office.PublicList.Naming;
import jejak.api.calendar.OfficeEyes;
import jejak.deliberation.events.VillageListEvent.ListedFamily;
import jejak.deliberation.events.VillageListEvent.RemovalReason;
import jejak.deliberation.publication.ListDraft;
import jejak.deliberation.publication.RecipientLists;
import jejak.kernel.Regions;
import jejak.ledger.Ledger;
import jejak.ledger.RecordedEvent;
import jejak.query.household.fold.HouseholdFold;
import jejak.query.publication.DecidedFamilies;
import org.axonframework.config.Configurer;

/** Folds a village's list out of the logs of the families that a decree named; the rule pack says who is named on it. */
record LoggedRecipientLists(Ledger ledger, DecidedFamilies decided, RulePacks packs)
        implements RecipientLists, Consumer<Configurer> {

    /** A pack that says nothing of names shows none. */
    private static final PublicList NUMBERS_ONLY = new PublicList(Naming.NONE, List.of(), 0);

    @Override
    public void accept(Configurer configurer) {
        configurer.registerComponent(RecipientLists.class, _ -> this);
    }

    /** Reads with the village's eyes: the table of answers shows those families only that live there. */
    @Override
    public ListDraft of(Which list, LocalDate today, Set<String> before) {
        Set<String> ids =
                new TreeSet<>(OfficeEyes.of(list.villageCode(), () -> decided.of(list.programme(), list.year())));
        ids.addAll(before);
        Map<String, FamilyOnList> families = families(ids, list);
        List<FamilyOnList> onList =
                families.values().stream().filter(FamilyOnList::isDecided).toList();
        PublicList rule = rule(list.villageCode(), today);
        List<ListedFamily> named = onList.stream()
                .flatMap(family -> family.named(rule, today).stream())
                .toList();
        int unnamed = onList.size() - named.size();
        return new ListDraft(rule.names().name(), named, unnamed, removed(families, before, named));
    }

    private Map<String, FamilyOnList> families(Set<String> ids, Which list) {
        Map<String, List<RecordedEvent>> logs = ledger.streams(ids);
        Map<String, FamilyOnList> families = new LinkedHashMap<>();
        ids.forEach(id -> HouseholdFold.of(logs.getOrDefault(id, List.of()))
                .ifPresent(family -> families.put(id, new FamilyOnList(family, list))));
        return families;
    }

    private static Map<String, RemovalReason> removed(
            Map<String, FamilyOnList> families, Set<String> before, List<ListedFamily> named) {
        Set<String> still = named.stream().map(ListedFamily::householdId).collect(Collectors.toSet());
        return before.stream()
                .filter(id -> !still.contains(id) && families.containsKey(id))
                .collect(Collectors.toMap(
                        id -> id, id -> Objects.requireNonNull(families.get(id)).gone()));
    }

    private PublicList rule(String villageCode, LocalDate today) {
        return packs.inForce(Regions.regencyOf(villageCode), today)
                .map(RulePack::office)
                .map(OfficeRules::publicList)
                .orElse(NUMBERS_ONLY);
    }
}

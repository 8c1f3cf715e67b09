package jejak.deliberation.publication;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jejak.deliberation.events.VillageListEvent.ListedFamily;
import jejak.deliberation.events.VillageListEvent.RemovalReason;
import jejak.deliberation.events.VillageListEvent.RemovedFamily;
import jejak.deliberation.events.VillageListEvent.VillageListPublished;
import jejak.kernel.Actor;
import org.axonframework.test.aggregate.AggregateTestFixture;

/** The list that the examples speak of: Bengkala's recipients of BSU in 2024. */
final class SampleList {

    static final String BENGKALA = "51.08.08.2010";
    static final String LIST = "villagelist:51.08.08.2010:BSU:2024";
    static final ListedFamily SARI = new ListedFamily("h-1", "p-1", "N. L. S.");
    static final ListedFamily PUTRA = new ListedFamily("h-2", "p-2", "I. K. P.");

    /** Answers what a test says is decided, and which of the last version's families left, as better off. */
    static final class Decided implements RecipientLists {
        private final List<ListedFamily> named;
        private final int unnamed;

        Decided(int unnamed, ListedFamily... named) {
            this.unnamed = unnamed;
            this.named = List.of(named);
        }

        @Override
        public ListDraft of(Which list, LocalDate today, Set<String> before) {
            Set<String> still =
                    Set.copyOf(named.stream().map(ListedFamily::householdId).toList());
            Map<String, RemovalReason> removed = before.stream()
                    .filter(id -> !still.contains(id))
                    .collect(Collectors.toMap(id -> id, _ -> RemovalReason.BETTER_OFF));
            return new ListDraft("INITIALS", named, unnamed, removed);
        }
    }

    private SampleList() {}

    static AggregateTestFixture<VillageList> list(int unnamed, ListedFamily... named) {
        AggregateTestFixture<VillageList> fixture = new AggregateTestFixture<>(VillageList.class);
        fixture.registerInjectableResource(new Decided(unnamed, named));
        return fixture;
    }

    static PublishVillageList publish(int unnamed, ListedFamily... named) {
        return new PublishVillageList(BENGKALA, "BSU", 2024, hash(unnamed, named));
    }

    static VillageListPublished published(int version, int unnamed, ListedFamily... named) {
        return published(version, unnamed, List.of(), named);
    }

    static VillageListPublished published(
            int version, int unnamed, List<RemovedFamily> removed, ListedFamily... named) {
        return new VillageListPublished(
                LIST, BENGKALA, "BSU", 2024, version, hash(unnamed, named), List.of(named), unnamed, removed);
    }

    static Map<String, Object> today() {
        return Map.of(Actor.TODAY, "2024-06-10");
    }

    private static String hash(int unnamed, ListedFamily... named) {
        return VillageListPublished.hash(LIST, "INITIALS", Stream.of(named).toList(), unnamed);
    }
}

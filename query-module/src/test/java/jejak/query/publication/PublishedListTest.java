package jejak.query.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import jejak.deliberation.events.VillageListEvent;
import jejak.deliberation.events.VillageListEvent.ListedFamily;
import jejak.deliberation.events.VillageListEvent.RemovalReason;
import jejak.deliberation.events.VillageListEvent.RemovedFamily;
import jejak.deliberation.events.VillageListEvent.VillageListPublished;
import jejak.deliberation.events.VillageListEvent.VillageListWithdrawn;
import jejak.deliberation.events.VillageListEvent.WithdrawalReason;
import jejak.ledger.Envelope;
import jejak.ledger.RecordedEvent;
import org.junit.jupiter.api.Test;

/** The page shows the last version, and what it changed; of whoever was erased it shows a number. */
class PublishedListTest {
    private static final String LIST = "villagelist:51.08.08.2010:BSU:2024";
    private static final ListedFamily SARI = new ListedFamily("h-2", "p-2", "N. L. S.");
    private static final ListedFamily PUTRA = new ListedFamily("h-1", "p-1", "I. K. P.");
    private static final ListedFamily ERASED = new ListedFamily("h-3", "p-3", "[dihapus]");

    @Test
    void theFirstVersionChangedNothing() {
        PublishedList list = shown(published(1, 4, List.of(), SARI, PUTRA));

        assertThat(list.named()).containsExactly(PUTRA, SARI);
        assertThat(list.unnamed()).isEqualTo(4);
        assertThat(list.added()).isEmpty();
        assertThat(list.removed()).isEmpty();
    }

    @Test
    void theNextVersionSaysWhoCameAndWhoLeft() {
        RemovedFamily left = new RemovedFamily("h-2", RemovalReason.MOVED);
        PublishedList list = shown(published(1, 0, List.of(), SARI), published(2, 0, List.of(left), PUTRA));

        assertThat(list.version()).isEqualTo(2);
        assertThat(list.added()).containsExactly(PUTRA);
        assertThat(list.removed()).containsExactly(new Removed("h-2", "p-2", "N. L. S.", RemovalReason.MOVED));
    }

    @Test
    void whoWasErasedIsANumberWhereverTheyStood() {
        RemovedFamily left = new RemovedFamily("h-3", RemovalReason.DECEASED);
        assertThat(shown(published(1, 4, List.of(), SARI, ERASED)))
                .returns(List.of(SARI), PublishedList::named)
                .returns(5, PublishedList::unnamed);
        assertThat(shown(published(1, 0, List.of(), ERASED), published(2, 0, List.of(left), SARI))
                        .removed())
                .containsExactly(new Removed("h-3", "p-3", null, RemovalReason.DECEASED));
    }

    @Test
    void whoAskedToBeForgottenIsANumberForNeighbours() {
        RemovedFamily left = new RemovedFamily("h-2", RemovalReason.MOVED);
        PublishedList list = shown(published(1, 0, List.of(), SARI), published(2, 1, List.of(left), PUTRA));

        assertThat(list.without((household, person) -> true))
                .returns(List.of(), PublishedList::named)
                .returns(2, PublishedList::unnamed)
                .returns(List.of(), PublishedList::added)
                .returns(List.of(new Removed("h-2", "p-2", null, RemovalReason.MOVED)), PublishedList::removed);
        assertThat(list.without((household, person) -> person.equals("h-2"))).isEqualTo(list);
    }

    @Test
    void whoDiedOrLivesElsewhereIsANumber() {
        PublishedList list = shown(published(1, 4, List.of(), SARI, PUTRA));

        assertThat(list.living(Set.of(), Set.of("h-1", "h-2"))).isEqualTo(list);
        assertThat(list.living(Set.of("p-2"), Set.of("h-1", "h-2")))
                .returns(List.of(PUTRA), PublishedList::named)
                .returns(5, PublishedList::unnamed);
        assertThat(list.living(Set.of(), Set.of("h-2")))
                .returns(List.of(SARI), PublishedList::named)
                .returns(5, PublishedList::unnamed);
    }

    @Test
    void whatWasTakenDownIsNotShownAndIsNothingToDifferFrom() {
        VillageListWithdrawn down =
                new VillageListWithdrawn(LIST, "51.08.08.2010", 1, WithdrawalReason.PUBLISHED_BY_MISTAKE);

        assertThat(PublishedList.of(log(published(1, 0, List.of(), SARI), down)))
                .isEmpty();
        assertThat(shown(published(1, 0, List.of(), SARI), down, published(2, 0, List.of(), PUTRA))
                        .removed())
                .isEmpty();
        assertThat(PublishedList.of(List.of())).isEmpty();
    }

    private static PublishedList shown(VillageListEvent... events) {
        return PublishedList.of(log(events)).orElseThrow();
    }

    private static VillageListPublished published(
            int version, int unnamed, List<RemovedFamily> removed, ListedFamily... named) {
        return new VillageListPublished(
                LIST, "51.08.08.2010", "BSU", 2024, version, "ab".repeat(32), List.of(named), unnamed, removed);
    }

    private static List<RecordedEvent> log(VillageListEvent... events) {
        List<RecordedEvent> log = new ArrayList<>();
        for (VillageListEvent event : events) {
            Envelope envelope = new Envelope(
                    LIST,
                    log.size(),
                    "VillageList",
                    "t",
                    1,
                    "e-" + log.size(),
                    Instant.EPOCH,
                    "a",
                    "VILLAGE_HEAD",
                    "51.08.08.2010",
                    "c",
                    "1",
                    "",
                    new byte[0],
                    new byte[32]);
            log.add(new RecordedEvent(log.size(), new byte[32], envelope, event));
        }
        return log;
    }
}

package jejak.deliberation.publication;

import static jejak.deliberation.publication.SampleList.BENGKALA;
import static jejak.deliberation.publication.SampleList.LIST;
import static jejak.deliberation.publication.SampleList.PUTRA;
import static jejak.deliberation.publication.SampleList.SARI;
import static jejak.deliberation.publication.SampleList.list;
import static jejak.deliberation.publication.SampleList.publish;
import static jejak.deliberation.publication.SampleList.published;
import static jejak.deliberation.publication.SampleList.today;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jejak.deliberation.events.VillageListEvent.ListedFamily;
import jejak.deliberation.events.VillageListEvent.RemovalReason;
import jejak.deliberation.events.VillageListEvent.RemovedFamily;
import jejak.deliberation.events.VillageListEvent.VillageListPublished;
import jejak.deliberation.events.VillageListEvent.VillageListWithdrawn;
import jejak.deliberation.events.VillageListEvent.WithdrawalReason;
import jejak.kernel.Rejected;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a village head agrees to is what is put up, and nothing else. */
class PublishVillageListTest {

    @Test
    void whatWasReadIsPublishedAsTheFirstVersion() {
        list(3, SARI, PUTRA)
                .givenNoPriorActivity()
                .when(publish(3, SARI, PUTRA), today())
                .expectEvents(published(1, 3, SARI, PUTRA));
    }

    @Test
    void theNextVersionSaysWhoLeftAndWhy() {
        list(3, PUTRA)
                .given(published(1, 3, SARI, PUTRA))
                .when(publish(3, PUTRA), today())
                .expectEvents(published(2, 3, List.of(new RemovedFamily("h-1", RemovalReason.BETTER_OFF)), PUTRA));
    }

    @Test
    void aListThatChangedSinceItWasReadIsNotPublished() {
        refuses(list(3, PUTRA), publish(3, SARI, PUTRA), "contentHash: LIST_CHANGED");
        refuses(list(2, PUTRA), publish(3, PUTRA), "contentHash: LIST_CHANGED");
    }

    @Test
    void aListThatWouldShowNamesInAnotherWayThanItWasReadIsNotPublished() {
        String inFull = VillageListPublished.hash(LIST, "FULL", List.of(PUTRA), 3);

        refuses(list(3, PUTRA), new PublishVillageList(BENGKALA, "BSU", 2024, inFull), "contentHash: LIST_CHANGED");
    }

    @Test
    void theSameListIsNotPublishedTwice() {
        refuses(list(3, SARI), publish(3, SARI), "contentHash: LIST_UNCHANGED", published(1, 3, SARI));
    }

    @Test
    void aListThatWasTakenDownMayBePutUpAgainAndNobodyLeftIt() {
        list(3, PUTRA)
                .given(
                        published(1, 3, SARI, PUTRA),
                        new VillageListWithdrawn(SampleList.LIST, BENGKALA, 1, WithdrawalReason.PUBLISHED_BY_MISTAKE))
                .when(publish(3, PUTRA), today())
                .expectEvents(published(2, 3, PUTRA));
    }

    @Test
    void aListOfNobodyIsNoListButTheLastOneMayLeave() {
        refuses(list(0), publish(0), "programme: LIST_EMPTY");
        list(0).given(published(1, 0, SARI))
                .when(publish(0), today())
                .expectEvents(published(2, 0, List.of(new RemovedFamily("h-1", RemovalReason.BETTER_OFF))));
    }

    @Test
    void aChangedNameIsNotAnotherList() {
        ListedFamily corrected = new ListedFamily(SARI.householdId(), SARI.personId(), "N. M. S.");

        assertThat(publish(0, corrected).contentHash())
                .isEqualTo(publish(0, SARI).contentHash());
    }

    @ParameterizedTest
    @CsvSource({
        "51.08.08, BSU, 2024, villageCode: LIST_VILLAGE_UNKNOWN",
        "51.08.08.2010, bsu/1, 2024, programme: LIST_PROGRAMME_UNUSABLE",
        "51.08.08.2010, BSU, 1999, year: LIST_YEAR_UNUSABLE"
    })
    void refusesWhatCanBeNoList(String village, String programme, int year, String problem) {
        refuses(list(0, SARI), new PublishVillageList(village, programme, year, "ab".repeat(32)), problem);
    }

    private static void refuses(
            AggregateTestFixture<VillageList> fixture, PublishVillageList command, String problem, Object... before) {
        fixture.given(before)
                .when(command, today())
                .expectException(Rejected.class)
                .expectExceptionMessage(problem);
    }
}

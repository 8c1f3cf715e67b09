package jejak.deliberation.publication;

import static jejak.deliberation.publication.SampleList.BENGKALA;
import static jejak.deliberation.publication.SampleList.LIST;
import static jejak.deliberation.publication.SampleList.SARI;
import static jejak.deliberation.publication.SampleList.list;
import static jejak.deliberation.publication.SampleList.published;

import jejak.deliberation.events.VillageListEvent.VillageListWithdrawn;
import jejak.deliberation.events.VillageListEvent.WithdrawalReason;
import jejak.kernel.Rejected;
import org.junit.jupiter.api.Test;

/** A list that should not be read is taken down at once. */
class WithdrawVillageListTest {

    private static final WithdrawVillageList WITHDRAW =
            new WithdrawVillageList(BENGKALA, "BSU", 2024, WithdrawalReason.PERSON_ASKED);
    private static final VillageListWithdrawn WITHDRAWN =
            new VillageListWithdrawn(LIST, BENGKALA, 1, WithdrawalReason.PERSON_ASKED);

    @Test
    void whatIsPublishedIsTakenDown() {
        list(0, SARI).given(published(1, 0, SARI)).when(WITHDRAW).expectEvents(WITHDRAWN);
    }

    @Test
    void whatIsNotPublishedCannotBe() {
        list(0).givenNoPriorActivity()
                .when(WITHDRAW)
                .expectException(Rejected.class)
                .expectExceptionMessage("programme: LIST_NOT_PUBLISHED");
        list(0).given(published(1, 0, SARI), WITHDRAWN)
                .when(WITHDRAW)
                .expectException(Rejected.class)
                .expectExceptionMessage("programme: LIST_NOT_PUBLISHED");
    }
}

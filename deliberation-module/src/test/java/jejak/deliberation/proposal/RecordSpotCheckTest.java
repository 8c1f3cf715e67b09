package jejak.deliberation.proposal;

import static jejak.deliberation.proposal.Chain.FAMILY;
import static jejak.deliberation.proposal.Chain.refused;
import static org.assertj.core.api.Assertions.assertThat;

import jejak.deliberation.events.SpotCheckEvent.Finding;
import jejak.deliberation.events.SpotCheckEvent.SpotCheckRecorded;
import org.junit.jupiter.api.Test;

/** A visit is of a village that exists. */
class RecordSpotCheckTest {

    @Test
    void whatTheTeamFoundIsOnRecord() {
        assertThat(new RecordSpotCheck(FAMILY, "51.08.08.2010", Finding.NOT_POOR).decide())
                .isEqualTo(new SpotCheckRecorded(FAMILY, "51.08.08.2010", Finding.NOT_POOR));
    }

    @Test
    void anUnknownVillageCannotBeVisited() {
        refused(
                () -> new RecordSpotCheck(FAMILY, "51.08.08.9999", Finding.MOVED).decide(),
                "villageCode: VILLAGE_UNKNOWN");
    }
}

package jejak.deliberation.proposal;

import static jejak.deliberation.proposal.Chain.FAMILY;
import static org.assertj.core.api.Assertions.assertThat;

import jejak.deliberation.events.SpotCheckEvent.Finding;
import jejak.deliberation.events.SpotCheckEvent.SpotCheckRecorded;
import org.junit.jupiter.api.Test;

/** What was seen at a home is on record. */
class RecordSpotCheckTest {

    @Test
    void whatTheTeamFoundIsOnRecordWhereTheFamilyLives() {
        assertThat(new RecordSpotCheck(FAMILY, Finding.NOT_POOR).decide("51.08.08.2010"))
                .isEqualTo(new SpotCheckRecorded(FAMILY, "51.08.08.2010", Finding.NOT_POOR));
    }
}

package jejak.query.audit;

import static jejak.query.BuSari.eligible;
import static jejak.query.BuSari.registered;
import static org.assertj.core.api.Assertions.assertThat;

import jejak.aid.events.EligibilityEvent.EligibilityOutcome;
import jejak.query.engine.ProjectionSpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class DecidedByDeadlineTest {

    /** As an event would say it; the catalogue has none of this cause yet. */
    private record ObjectionExpired(String objectionId, Cause cause) {}

    private enum Cause {
        DEADLINE,
        PERSON
    }

    @RegisterExtension
    static final ProjectionSpec<DecidedByDeadline> DEADLINES =
            ProjectionSpec.of(DecidedByDeadline.class, DecidedByDeadline::new);

    @Test
    void theCauseAloneTellsWhetherADeadlineDecided() {
        assertThat(DecidedByDeadline.causedByDeadline(new ObjectionExpired("1", Cause.DEADLINE)))
                .isTrue();
        assertThat(DecidedByDeadline.causedByDeadline(new ObjectionExpired("1", Cause.PERSON)))
                .isFalse();
    }

    @Test
    void whatPersonsAndFactsDecidedIsNotShown() {
        DEADLINES
                .given(registered(), eligible(EligibilityOutcome.UNKNOWN, EligibilityOutcome.ELIGIBLE))
                .then(d -> d.decidedByDeadline(10, null).edges().size(), 0);
    }
}

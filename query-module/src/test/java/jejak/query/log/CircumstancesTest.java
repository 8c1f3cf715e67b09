package jejak.query.log;

import static jejak.query.engine.Told.told;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import jejak.kernel.Actor;
import jejak.ledger.RecordedEvent;
import jejak.query.BuSari;
import jejak.query.engine.Recorded;
import org.junit.jupiter.api.Test;

class CircumstancesTest {

    @Test
    void anEventRecordedWithNothingBesideItSaysNothing() {
        Circumstances c = Circumstances.of(Recorded.log(BuSari.registered()).getFirst());
        assertThat(c.effectiveDate()).isNull();
        assertThat(c.cause()).isNull();
        assertThat(c.actor()).isEmpty();
        assertThat(c.legalBasis()).isEmpty();
        assertThat(c.evidence()).isEmpty();
    }

    @Test
    void aBasisWithoutAnArticleIsCitedWithoutOne() {
        RecordedEvent event = Recorded.log(told(BuSari.registered())
                        .with(
                                Actor.LEGAL_BASIS,
                                List.of(Map.of("instrument", "SK Bupati", "number", "5", "year", 2024))))
                .getFirst();
        assertThat(Circumstances.of(event).legalBasis())
                .containsExactly(new Circumstances.Basis("SK Bupati", "5", 2024, null, "SK Bupati 5/2024"));
    }
}

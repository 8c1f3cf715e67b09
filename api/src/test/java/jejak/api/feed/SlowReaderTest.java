package jejak.api.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import jejak.api.DemoOfficeTest;
import jejak.api.Office;
import jejak.api.feed.FeedClient.Told;
import jejak.ledger.Ledger;
import jejak.ledger.RecordedEvent;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Whoever asks for the whole log and then does not read it holds up nobody, and misses nothing when they do. */
@DemoOfficeTest
class SlowReaderTest {

    private static final int ENOUGH = 300;
    private static final String FEED =
            "subscription { auditFeed(afterPosition: -1) { position type sentence { en } } }";

    @Autowired
    private Office office;

    @Autowired
    private Ledger ledger;

    /** The log is larger than everything that the machine keeps for a reader who does not read. */
    @Test
    void othersAreServedWhileSomebodyDoesNotRead() throws IOException {
        List<Long> expected = ledger.after(-1, 20 * ENOUGH).stream()
                .filter(event -> event.envelope().stream().indexOf(':') < 0)
                .map(RecordedEvent::position)
                .limit(ENOUGH)
                .toList();
        try (FeedClient slow = open(null)) {
            try (FeedClient brisk = open(null)) {
                assertThat(read(brisk)).isEqualTo(expected);
            }
            assertThat(office.ask("{ version }", Map.of()).has("errors")).isFalse();
            assertThat(read(slow)).isEqualTo(expected);
        }
    }

    private FeedClient open(@Nullable String last) throws IOException {
        return new FeedClient(office.at("/graphql"), "external-auditor", FEED, Map.of(), last);
    }

    /** A connection on which nothing could be written for long is closed; the reader then comes again. */
    private List<Long> read(FeedClient first) throws IOException {
        List<Long> positions = new ArrayList<>();
        FeedClient feed = first;
        while (positions.size() < ENOUGH) {
            Told told = feed.next();
            if (told == null) {
                feed = open(positions.isEmpty() ? null : Long.toString(positions.getLast()));
            } else if (!told.data().isEmpty()) {
                positions.add(told.json().at("/data/auditFeed/position").asLong());
            }
        }
        return positions;
    }
}

package jejak.query.timeline;

import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import jejak.household.events.HouseholdEvent.HouseholdRegistered;
import jejak.ledger.Ledger;
import jejak.ledger.RecordedEvent;
import jejak.query.engine.FromLog;
import jejak.query.feed.Feeds;
import jejak.query.feed.Stretch;
import jejak.query.node.Found;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SubscriptionMapping;
import reactor.core.publisher.Flux;

/** Tells of every event of every family's log as it is recorded, to whoever may see that log. */
@FromLog(sdl = """
    "News as server-sent events: POST with Accept: text/event-stream. The id of each is its position; sent back as Last-Event-ID it resumes there."
    type Subscription {
      "Every event of families' logs, in the order of the whole log; of those only that the reader may see."
      auditFeed(
        "Position after which it begins; now, when left out."
        afterPosition: Long
        "Only families that live in this village now; every one the reader may see when left out."
        villageCode: String
      ): TimelineItem!
    }
    """)
class AuditFeed {

    private static final int PAGE = 200;

    private final Ledger ledger;
    private final Feeds feeds;
    private final EventNodes kind;

    AuditFeed(Ledger ledger, Feeds feeds, EventNodes kind) {
        this.ledger = ledger;
        this.feeds = feeds;
        this.kind = kind;
    }

    /** The village is looked at where it is decided who may see what; see there. */
    @SubscriptionMapping
    Flux<Found> auditFeed(@Argument @Nullable Long afterPosition, @Argument @Nullable String villageCode) {
        long now = feeds.head();
        return feeds.of(() -> afterPosition == null ? now : afterPosition, this::older, this::told);
    }

    private Stretch older(long after, long upTo) {
        List<RecordedEvent> page = ledger.after(after, PAGE);
        return new Stretch(page, page.isEmpty() ? upTo : page.getLast().position());
    }

    /** Put into words only when it is known that the reader may see it. */
    private @Nullable Found told(RecordedEvent event) {
        String stream = event.envelope().stream();
        Supplier<@Nullable Object> words = () -> words(event);
        return stream.indexOf(':') < 0 ? new Found(kind, words, stream) : null;
    }

    private @Nullable Object words(RecordedEvent event) {
        List<RecordedEvent> log = ledger.stream(event.envelope().stream());
        return log.getFirst().payload() instanceof HouseholdRegistered
                ? Timeline.items(log, Set.of(event.envelope().version())).getFirst()
                : null;
    }
}

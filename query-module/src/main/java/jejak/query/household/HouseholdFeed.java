package jejak.query.household;

import java.util.List;
import jejak.ledger.Ledger;
import jejak.ledger.RecordedEvent;
import jejak.query.engine.FromLog;
import jejak.query.feed.Feeds;
import jejak.query.feed.Stretch;
import jejak.query.household.fold.HouseholdFold;
import jejak.query.log.Moment;
import jejak.query.node.Found;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SubscriptionMapping;
import reactor.core.publisher.Flux;

/** Tells what a family has become after each event of its log. */
@FromLog(sdl = """
    extend type Subscription {
      "The family as the office knows it now, and again after each event of its log."
      household(
        "Id of the household."
        id: ID!
        "Position after which it begins; it begins with what is known now when left out."
        afterPosition: Long
      ): Household!
    }
    """)
class HouseholdFeed {

    private final Ledger ledger;
    private final Feeds feeds;
    private final HouseholdNodes kind;

    HouseholdFeed(Ledger ledger, Feeds feeds, HouseholdNodes kind) {
        this.ledger = ledger;
        this.feeds = feeds;
        this.kind = kind;
    }

    @SubscriptionMapping
    Flux<Found> household(@Argument String id, @Argument @Nullable Long afterPosition) {
        return feeds.of(
                () -> afterPosition == null ? beforeTheLast(id) : afterPosition,
                (after, upTo) -> older(id, after, upTo),
                event -> event.envelope().stream().equals(id) ? told(id, event) : null);
    }

    private long beforeTheLast(String id) {
        List<RecordedEvent> log = ledger.stream(id);
        return log.isEmpty() ? feeds.head() : log.getLast().position() - 1;
    }

    private Stretch older(String id, long after, long upTo) {
        List<RecordedEvent> own = ledger.stream(id).stream()
                .filter(event -> event.position() > after && event.position() <= upTo)
                .toList();
        return new Stretch(own, upTo);
    }

    private @Nullable Found told(String id, RecordedEvent event) {
        return HouseholdFold.of(ledger.stream(id), new Moment(event.position(), null, null))
                .map(family -> new Found(kind, family, id))
                .orElse(null);
    }
}

package jejak.api.looks;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import jejak.api.access.BreakGlass;
import jejak.household.events.AccessEvent.BreakGlassOpened;
import jejak.ledger.RecordedEvent;
import jejak.query.access.OpenGlasses;
import org.springframework.stereotype.Component;

/**
 * Answers who has emergency access: at once when it was opened on this node, within a second when on another.
 * Told of every recorded command, so that whoever opened one need not wait for the table of answers.
 */
@Component
class GlassesInTheLog implements BreakGlass, Consumer<List<RecordedEvent>> {

    private static final Duration FRESH = Duration.ofSeconds(1);
    private static final int MOST_ACCOUNTS = 10_000;

    /** What the table said, and when. */
    private record Asked(Optional<Open> open, Instant at) {}

    private final OpenGlasses glasses;
    private final Map<String, Open> openedHere = new ConcurrentHashMap<>();
    private final Map<String, Asked> asked = new ConcurrentHashMap<>();

    GlassesInTheLog(OpenGlasses glasses) {
        this.glasses = glasses;
    }

    @Override
    public void accept(List<RecordedEvent> recorded) {
        for (RecordedEvent event : recorded) {
            if (event.payload() instanceof BreakGlassOpened e) {
                Instant until = event.envelope().recordedAt().plus(Duration.ofMinutes(e.minutes()));
                openedHere.put(event.envelope().actor(), new Open(e.accessId(), e.region(), until));
            }
        }
    }

    @Override
    public Optional<Open> open(String account) {
        Instant now = Instant.now();
        Open here = openedHere.get(account);
        if (here != null && here.until().isAfter(now)) {
            return Optional.of(here);
        }
        Asked before = asked.get(account);
        if (before == null || before.at().plus(FRESH).isBefore(now)) {
            before = new Asked(ask(account, now), now);
            if (asked.size() > MOST_ACCOUNTS) {
                asked.clear();
            }
            asked.put(account, before);
        }
        return before.open().filter(open -> open.until().isAfter(now));
    }

    private Optional<Open> ask(String account, Instant now) {
        return ScopedValue.where(SignedInScope.LOOKING_UP, account)
                .call(() -> glasses.openFor(account, now))
                .map(glass -> new Open(
                        glass.accessId(), glass.region(), glass.endsAt().toInstant()));
    }
}

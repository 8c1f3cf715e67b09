package jejak.api.signals;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Scheduler;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import jejak.aid.check.Fact;
import jejak.aid.check.OfficeBooks;
import jejak.aid.check.OfficeFacts;
import jejak.aid.rulepack.RulePacks;
import jejak.kernel.Actor;
import jejak.ledger.Envelope;
import jejak.ledger.Ledger;
import jejak.ledger.RecordedEvent;

/** Reads the log once up to a sweep, page by page, and keeps only what office-wide checks read; two asks are one reading. */
final class LoggedOfficeBooks implements OfficeBooks {

    private static final int PAGE = 2_000;
    private static final Duration LONGEST = Duration.ofMinutes(10);

    private final Ledger ledger;
    private final RulePacks packs;

    /** Decoded events hold what erased keys can no longer open, so they are kept no longer, however seldom a sweep is. */
    private final Cache<String, OfficeFacts> books = Caffeine.newBuilder()
            .maximumSize(1)
            .expireAfterWrite(LONGEST)
            .scheduler(Scheduler.systemScheduler())
            .build();

    LoggedOfficeBooks(Ledger ledger, RulePacks packs) {
        this.ledger = ledger;
        this.packs = packs;
    }

    @Override
    public OfficeFacts before(String regencyCode, String sweepId) {
        return books.get(sweepId, id -> read(regencyCode, id));
    }

    private OfficeFacts read(String regencyCode, String sweepId) {
        RecordedEvent sweep = ledger.stream(sweepId).getFirst();
        ZoneId zone = zone(regencyCode, sweep);
        List<Fact<?>> facts = new ArrayList<>();
        LocalDate since = null;
        long reached = -1;
        while (reached < sweep.position() - 1) {
            List<RecordedEvent> page = ledger.after(reached, PAGE);
            for (RecordedEvent event : page) {
                if (event.position() < sweep.position() && in(regencyCode, event)) {
                    since = since == null ? recorded(event, zone).toLocalDate() : since;
                    keep(facts, event, zone);
                }
            }
            reached = page.getLast().position();
        }
        return new OfficeFacts(regencyCode, since, List.copyOf(facts));
    }

    private ZoneId zone(String regencyCode, RecordedEvent sweep) {
        return packs.zone(regencyCode, recorded(sweep, ZoneOffset.UTC).toLocalDate())
                .orElse(ZoneOffset.UTC);
    }

    /** An event belongs to the regency of the office that recorded it. */
    private static boolean in(String regencyCode, RecordedEvent event) {
        String scope = event.envelope().scope();
        return scope.equals(regencyCode) || scope.startsWith(regencyCode + ".");
    }

    private static void keep(List<Fact<?>> facts, RecordedEvent event, ZoneId zone) {
        if (OfficeFacts.reads(event.payload())) {
            Envelope e = event.envelope();
            LocalDateTime recorded = recorded(event, zone);
            LocalDate trueOn = e.metadata().get(Actor.EFFECTIVE_DATE) instanceof String day
                    ? LocalDate.parse(day)
                    : recorded.toLocalDate();
            facts.add(new Fact<>(e.eventId(), event.payload(), trueOn, recorded, e.actor(), e.commandId()));
        }
    }

    private static LocalDateTime recorded(RecordedEvent event, ZoneId zone) {
        return LocalDateTime.ofInstant(event.envelope().recordedAt(), zone);
    }
}

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
import jejak.aid.rulepack.RulePack;
import jejak.aid.rulepack.RulePacks;
import jejak.kernel.Actor;
import jejak.ledger.Envelope;
import jejak.ledger.Ledger;
import jejak.ledger.RecordedEvent;
import jejak.ledger.bulk.KeptEvent;
import jejak.ledger.bulk.LogPages;

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
        ZoneId zone = zone(regencyCode, sweep.envelope());
        LogPages log = ledger.pages();
        List<Fact<?>> facts = new ArrayList<>();
        LocalDate since = null;
        for (long reached = -1; reached < sweep.position() - 1; reached += PAGE) {
            List<KeptEvent> page = log.bulkAfter(reached, PAGE).stream()
                    .filter(event -> event.position() < sweep.position() && in(regencyCode, event.envelope()))
                    .toList();
            if (since == null && !page.isEmpty()) {
                since = recorded(page.getFirst().envelope(), zone).toLocalDate();
            }
            keep(facts, page, log, zone);
        }
        return new OfficeFacts(regencyCode, since, List.copyOf(facts));
    }

    private ZoneId zone(String regencyCode, Envelope sweep) {
        return packs.inForce(regencyCode, recorded(sweep, ZoneOffset.UTC).toLocalDate())
                .map(RulePack::timeZone)
                .map(ZoneId::of)
                .orElse(ZoneOffset.UTC);
    }

    /** An event belongs to the regency of the office that recorded it. */
    private static boolean in(String regencyCode, Envelope event) {
        String scope = event.scope();
        return scope.equals(regencyCode) || scope.startsWith(regencyCode + ".");
    }

    /** What no check reads is not even decoded. */
    private static void keep(List<Fact<?>> facts, List<KeptEvent> page, LogPages log, ZoneId zone) {
        List<KeptEvent> asked = page.stream()
                .filter(event -> OfficeFacts.mayRead(log.payloadType(event.type())))
                .toList();
        List<Object> payloads = log.payloads(asked, true);
        for (int i = 0; i < payloads.size(); i++) {
            if (OfficeFacts.reads(payloads.get(i))) {
                facts.add(fact(asked.get(i).envelope(), payloads.get(i), zone));
            }
        }
    }

    private static Fact<?> fact(Envelope e, Object payload, ZoneId zone) {
        LocalDateTime recorded = recorded(e, zone);
        LocalDate trueOn = e.metadata().get(Actor.EFFECTIVE_DATE) instanceof String day
                ? LocalDate.parse(day)
                : recorded.toLocalDate();
        return new Fact<>(e.eventId(), payload, trueOn, recorded, e.actor(), e.commandId());
    }

    private static LocalDateTime recorded(Envelope event, ZoneId zone) {
        return LocalDateTime.ofInstant(event.recordedAt(), zone);
    }
}

package jejak.api.calendar;

import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import com.github.kagkarlsson.scheduler.task.schedule.Schedule;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jejak.aid.events.RulePackEvent.RulePackActivated;
import jejak.aid.events.RulePackEvent.RulePackDayCame;
import jejak.aid.events.RulePackEvent.RulePackSuperseded;
import jejak.aid.rulepack.life.RulePackRoom;
import jejak.api.commands.OfficeDay;
import jejak.kernel.Actor;
import jejak.ledger.Envelope;
import jejak.ledger.Ledger;
import jejak.ledger.RecordedEvent;
import org.springframework.stereotype.Component;

/**
 * Says of a pack that was put into force, or superseded, for a later day that this day has come in its regency.
 *
 * <p>The log says which days were kept, so neither a restart nor a second node keeps one twice; a day on which the
 * program did not run is kept as soon as it runs.
 */
@Component
class AnnouncedRules implements OfficeDuty {

    private static final String PREFIX = "rulepack:";
    private static final int MOST = 1_000;

    /** What of a pack is announced for a day, and the event that announced it. */
    private record Announced(String regencyCode, LocalDate day, RecordedEvent by) {}

    private final Ledger ledger;
    private final OfficeHand hand;
    private final OfficeDay day;

    AnnouncedRules(Ledger ledger, OfficeHand hand, OfficeDay day) {
        this.ledger = ledger;
        this.hand = hand;
        this.day = day;
    }

    @Override
    public String name() {
        return "announced-rules";
    }

    @Override
    public Schedule schedule() {
        return FixedDelay.of(Duration.ofMinutes(1));
    }

    @Override
    public void carryOut(Instant now) {
        ledger.streamNames(PREFIX, MOST, false).stream()
                .filter(name -> name.startsWith(PREFIX))
                .forEach(pack -> announced(ledger.stream(pack)).values().stream()
                        .filter(a -> !a.day().isAfter(day.at(now, a.regencyCode())))
                        .forEach(this::keep));
    }

    /** What was said for a day that had come already took effect when it was said. */
    private Map<LocalDate, Announced> announced(List<RecordedEvent> pack) {
        Map<LocalDate, Announced> announced = new LinkedHashMap<>();
        String regency = "";
        for (RecordedEvent event : pack) {
            if (event.payload() instanceof RulePackActivated e) {
                regency = e.regencyCode();
                ahead(regency, e.effectiveFrom(), event).ifPresent(a -> announced.put(a.day(), a));
            } else if (event.payload() instanceof RulePackSuperseded e) {
                ahead(regency, e.since(), event).ifPresent(a -> announced.put(a.day(), a));
            } else if (event.payload() instanceof RulePackDayCame e) {
                announced.remove(e.day());
            }
        }
        return announced;
    }

    private Optional<Announced> ahead(String regency, LocalDate on, RecordedEvent event) {
        return on.isAfter(day.at(event.envelope().recordedAt(), regency))
                ? Optional.of(new Announced(regency, on, event))
                : Optional.empty();
    }

    private void keep(Announced announced) {
        Envelope by = announced.by().envelope();
        hand.send(
                RulePackRoom.day(by.stream(), announced.day()),
                "announced:" + by.stream() + ":" + announced.day(),
                announced.regencyCode(),
                announced.day(),
                Map.of(
                        Actor.CAUSE,
                        by.eventId(),
                        Actor.LEGAL_BASIS,
                        by.metadata().getOrDefault(Actor.LEGAL_BASIS, List.of())));
    }
}

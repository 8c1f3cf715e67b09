package jejak.query.aid;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import jejak.aid.events.EligibilityEvent.EligibilityDetermined;
import jejak.deliberation.events.HouseholdDecisionEvent.HouseholdDeliberated;
import jejak.deliberation.events.MusdesEvent.MinutesSigned;
import jejak.kernel.Evidence;
import jejak.ledger.RecordedEvent;
import jejak.query.log.Circumstances;
import jejak.query.log.Circumstances.Basis;
import org.jspecify.annotations.Nullable;

/** The event that made the office look at a family again, with the decree or the minutes it rests on. */
record CausingFact(
        String eventId,
        long position,
        String type,
        OffsetDateTime recordedAt,
        @Nullable LocalDate effectiveDate,
        String actor,
        String role,
        List<Basis> legalBasis,
        List<Evidence> evidence,
        @Nullable String minutesNumber) {

    /**
     * Every cause that a log names of events in the same log, by event id.
     *
     * @param sessions reads the logs of sessions, all with one statement
     */
    static Map<String, CausingFact> all(
            List<RecordedEvent> log, Function<Collection<String>, Map<String, List<RecordedEvent>>> sessions) {
        Set<String> causes = log.stream()
                .map(RecordedEvent::payload)
                .filter(EligibilityDetermined.class::isInstance)
                .map(e -> ((EligibilityDetermined) e).causeEventId())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        List<RecordedEvent> named = log.stream()
                .filter(e -> causes.contains(e.envelope().eventId()))
                .toList();
        Map<String, String> minutes = minutes(named, sessions);
        Map<String, CausingFact> facts = new HashMap<>();
        named.forEach(event -> facts.put(event.envelope().eventId(), of(event, minutes)));
        return facts;
    }

    private static CausingFact of(RecordedEvent event, Map<String, String> minutes) {
        Circumstances c = Circumstances.of(event);
        return new CausingFact(
                event.envelope().eventId(),
                event.position(),
                event.envelope().type(),
                c.recordedAt(),
                c.effectiveDate(),
                c.actor(),
                c.role(),
                c.legalBasis(),
                c.evidence(),
                event.payload() instanceof HouseholdDeliberated e ? minutes.get(e.musdesId()) : null);
    }

    /** The number of the signed minutes of each session that decided on the family. */
    private static Map<String, String> minutes(
            List<RecordedEvent> named, Function<Collection<String>, Map<String, List<RecordedEvent>>> sessions) {
        Set<String> ids = named.stream()
                .map(RecordedEvent::payload)
                .filter(HouseholdDeliberated.class::isInstance)
                .map(e -> ((HouseholdDeliberated) e).musdesId())
                .collect(Collectors.toSet());
        Map<String, String> numbers = new HashMap<>();
        if (!ids.isEmpty()) {
            sessions.apply(ids)
                    .forEach((id, log) -> log.forEach(event -> {
                        if (event.payload() instanceof MinutesSigned signed) {
                            numbers.put(id, signed.beritaAcaraNumber());
                        }
                    }));
        }
        return numbers;
    }
}

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
import jejak.deliberation.events.MusdesResultEvent.MinutesAmended;
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
        @Nullable String minutesNumber,
        @Nullable String addendumNumber) {

    /** The papers of the sessions that are named: minutes by session, addenda by the command that brought them. */
    private record Papers(Map<String, String> minutes, Map<String, String> addenda) {}

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
        Papers papers = papers(named, sessions);
        Map<String, CausingFact> facts = new HashMap<>();
        named.forEach(event -> facts.put(event.envelope().eventId(), of(event, papers)));
        return facts;
    }

    private static CausingFact of(RecordedEvent event, Papers papers) {
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
                event.payload() instanceof HouseholdDeliberated e
                        ? papers.minutes().get(e.musdesId())
                        : null,
                event.payload() instanceof HouseholdDeliberated
                        ? papers.addenda().get(event.envelope().commandId())
                        : null);
    }

    /** An addendum and the decision it brings are said by one command. */
    private static Papers papers(
            List<RecordedEvent> named, Function<Collection<String>, Map<String, List<RecordedEvent>>> sessions) {
        Set<String> ids = named.stream()
                .map(RecordedEvent::payload)
                .filter(HouseholdDeliberated.class::isInstance)
                .map(e -> ((HouseholdDeliberated) e).musdesId())
                .collect(Collectors.toSet());
        Papers papers = new Papers(new HashMap<>(), new HashMap<>());
        if (!ids.isEmpty()) {
            sessions.apply(ids)
                    .forEach((id, log) -> log.forEach(event -> {
                        if (event.payload() instanceof MinutesSigned signed) {
                            papers.minutes().put(id, signed.beritaAcaraNumber());
                        }
                        if (event.payload() instanceof MinutesAmended amended) {
                            papers.addenda().put(event.envelope().commandId(), amended.addendumNumber());
                        }
                    }));
        }
        return papers;
    }
}

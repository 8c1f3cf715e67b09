package jejak.query.person;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jejak.ledger.RecordedEvent;
import jejak.query.log.Circumstances;
import tools.jackson.databind.json.JsonMapper;

/**
 * What is handed to a person who asks what the office holds about them.
 *
 * @param document JSON
 */
record PersonExport(String personId, String householdId, long position, String document) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** @param logs the family's, and those of the lists that named the person */
    static PersonExport of(String personId, String householdId, Map<String, List<RecordedEvent>> logs) {
        List<RecordedEvent> log = logs.values().stream()
                .flatMap(events -> Stay.of(personId, events).stream())
                .sorted(Comparator.comparingLong(RecordedEvent::position))
                .toList();
        OwnData own = new OwnData(personId);
        List<Map<String, Object>> events = log.stream()
                .flatMap(event -> own.of(event.payload()).map(data -> entry(event, data)).stream())
                .toList();
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("personId", personId);
        document.put("householdId", householdId);
        document.put("events", events);
        long position = log.isEmpty() ? -1 : log.getLast().position();
        return new PersonExport(personId, householdId, position, JSON.writeValueAsString(document));
    }

    private static Map<String, Object> entry(RecordedEvent event, Map<String, Object> data) {
        Circumstances known = Circumstances.of(event);
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("position", event.position());
        entry.put("type", event.envelope().type());
        entry.put("recordedAt", known.recordedAt().toString());
        Optional.ofNullable(known.effectiveDate()).ifPresent(day -> entry.put("effectiveDate", day.toString()));
        entry.put("role", known.role());
        entry.put(
                "legalBasis",
                known.legalBasis().stream().map(Circumstances.Basis::citation).toList());
        entry.put("data", data);
        return entry;
    }
}

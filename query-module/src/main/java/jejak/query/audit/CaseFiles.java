package jejak.query.audit;

import java.time.LocalDate;
import jejak.kernel.Actor;
import jejak.query.engine.writes.Documents;
import jejak.query.engine.writes.Documents.Text;
import jejak.query.facts.CaseFile;
import jejak.query.facts.Fact;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** Keeps the file of each family from one event to the next. */
final class CaseFiles {

    private CaseFiles() {}

    static Documents<CaseFile> in(JdbcClient db, JsonMapper json) {
        return new Documents<>(
                db,
                "select household_id as stream, file as document from case_questions_v1 where household_id = any(?)",
                "insert into case_questions_v1 values (?, ?) on conflict (household_id) do update set file ="
                        + " excluded.file",
                new Text<>(CaseFile.EMPTY, text -> json.readValue(text, CaseFile.class), json::writeValueAsString));
    }

    static Fact fact(DomainEventMessage<?> message, TrackingToken token) {
        Object event = message.getPayload();
        LocalDate effective =
                message.getMetaData().get(Actor.EFFECTIVE_DATE) instanceof String iso ? LocalDate.parse(iso) : null;
        return new Fact(
                message.getIdentifier(),
                token.position().orElseThrow(),
                Fact.day(event, effective, message.getTimestamp()),
                message.getTimestamp(),
                String.valueOf(message.getMetaData().getOrDefault(Actor.ID, "")),
                Fact.subject(event));
    }
}

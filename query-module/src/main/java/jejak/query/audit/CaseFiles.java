package jejak.query.audit;

import java.time.LocalDate;
import jejak.kernel.Actor;
import jejak.query.facts.CaseFile;
import jejak.query.facts.Fact;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** Keeps the file of each family from one event to the next. */
record CaseFiles(JdbcClient db, JsonMapper json) {

    CaseFile of(String householdId) {
        return db.sql("select file from case_questions_v1 where household_id = ?")
                .param(householdId)
                .query(String.class)
                .optional()
                .map(text -> json.readValue(text, CaseFile.class))
                .orElse(CaseFile.EMPTY);
    }

    void keep(String householdId, CaseFile file) {
        db.sql("""
            insert into case_questions_v1 values (?, ?) on conflict (household_id) do update set file = excluded.file
            """).params(householdId, json.writeValueAsString(file)).update();
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

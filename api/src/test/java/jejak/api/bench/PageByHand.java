package jejak.api.bench;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Map;
import jejak.api.Families;
import jejak.ledger.Ledger;
import jejak.ledger.RecordedEvent;
import jejak.query.household.fold.Household;
import jejak.query.household.fold.HouseholdFold;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

/**
 * The page as somebody writes it who needs that page only: the same two statements through the same role and row policies,
 * the same fold of each log, and JSON field by field; behind the same sign-in, without the program's policy and limits.
 */
@RestController
class PageByHand {

    static final int HOUSEHOLDS = 100;
    static final int HEADS = 2;

    private final JdbcClient db;
    private final Ledger ledger;

    PageByHand(JdbcClient db, Ledger ledger) {
        this.db = db;
        this.ledger = ledger;
    }

    @GetMapping(path = "/bench/page", produces = MediaType.APPLICATION_JSON_VALUE)
    byte[] page() {
        List<String> ids = db.sql("""
            select household_id from village_roll_v1
            where village_code = ? and household_id > ? order by household_id limit ?
            """)
                .params(Families.BENGKALA, "", HOUSEHOLDS + 1)
                .query(String.class)
                .list();
        List<String> shown = ids.subList(0, Math.min(HOUSEHOLDS, ids.size()));
        Map<String, List<RecordedEvent>> logs = ledger.streams(shown);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator json = JsonMapper.shared().createGenerator(bytes)) {
            json.writeStartArray();
            shown.forEach(id -> write(json, HouseholdFold.of(logs.get(id)).orElseThrow()));
            json.writeEndArray();
        }
        return bytes.toByteArray();
    }

    private static void write(JsonGenerator json, Household household) {
        json.writeStartObject();
        json.writeStringProperty("id", household.id());
        json.writeStringProperty("villageCode", household.villageCode());
        json.writeStringProperty("hamlet", household.hamlet());
        json.writeNumberProperty("version", household.version());
        json.writeArrayPropertyStart("timeline");
        household.log().stream().limit(HEADS).forEach(event -> {
            json.writeStartObject();
            json.writeNumberProperty("position", event.position());
            json.writeStringProperty("type", event.envelope().type());
            json.writeStringProperty("recordedAt", event.envelope().recordedAt().toString());
            json.writeEndObject();
        });
        json.writeEndArray();
        json.writeEndObject();
    }
}

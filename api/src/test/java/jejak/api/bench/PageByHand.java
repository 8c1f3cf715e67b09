package jejak.api.bench;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import jejak.api.Families;
import jejak.ledger.Envelope;
import jejak.ledger.EventCodec;
import jejak.ledger.Query;
import jejak.ledger.RecordedEvent;
import jejak.query.household.fold.Household;
import jejak.query.household.fold.HouseholdFold;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

/**
 * The page as somebody writes it who needs that page only: the same two statements through the same role and row policies,
 * the same fold of each log, and JSON field by field; behind the same sign-in, without the program's policy, limits and
 * memory.
 */
@RestController
class PageByHand {

    static final int HOUSEHOLDS = 100;
    static final int HEADS = 2;

    private final JdbcClient db;
    private final DataSource log;
    private final EventCodec codec;

    PageByHand(JdbcClient db, @Qualifier("appDataSource") DataSource log, EventCodec codec) {
        this.db = db;
        this.log = log;
        this.codec = codec;
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
        Map<String, List<RecordedEvent>> logs = logs(shown);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator json = JsonMapper.shared().createGenerator(bytes)) {
            json.writeStartArray();
            shown.forEach(id -> write(json, HouseholdFold.of(logs.get(id)).orElseThrow()));
            json.writeEndArray();
        }
        return bytes.toByteArray();
    }

    private Map<String, List<RecordedEvent>> logs(List<String> shown) {
        List<Row> rows = Query.list(
                log,
                "select position, hash, envelope from ledger.events where stream = any(?) order by stream, version",
                row -> new Row(row.getLong(1), row.getBytes(2), Envelope.parse(row.getBytes(3))),
                shown);
        List<Object> payloads = codec.decode(rows.stream().map(Row::envelope).toList());
        Map<String, List<RecordedEvent>> logs = new HashMap<>();
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            logs.computeIfAbsent(row.envelope().stream(), _ -> new ArrayList<>())
                    .add(new RecordedEvent(row.position(), row.hash(), row.envelope(), payloads.get(i)));
        }
        return logs;
    }

    @SuppressWarnings("ArrayRecordComponent") // a row on its way to the codec
    private record Row(long position, byte[] hash, Envelope envelope) {}

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

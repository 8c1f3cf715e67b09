package jejak.api.village;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jejak.api.Families;
import jejak.api.Office;
import jejak.api.OfficeTest;
import jejak.api.Regency;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** A session that was called by mistake is called off, and the right one called, through the front door only. */
@OfficeTest
class CancelledSessionTest {

    private static final String CALLED = "2024-01-12";
    private static final String DAY = "2024-01-20";
    private static final String CYCLE = "1990-07";

    @Autowired
    private Office office;

    @Test
    void aVillageCallsItsOwnSessionOffAndCallsAnother() {
        Regency.setsItsRulesAndMoney(office);
        String wrong = called("2024-01-21");
        assertThat(send("ScheduleMusdes", call(DAY), "VILLAGE_OPERATOR")).containsExactly("MUSDES_ALREADY_OPEN");
        assertThat(codes(office.send(
                        "CancelMusdes",
                        off(wrong),
                        Office.with(context("VILLAGE_HEAD"), "account", "village-head@51.08.08.2009"))))
                .as("another village's head")
                .containsExactly("FORBIDDEN");
        assertThat(send("CancelMusdes", off(wrong), "OFFICE_HEAD")).containsExactly("FORBIDDEN");

        assertThat(send("CancelMusdes", off(wrong), "VILLAGE_HEAD")).isEmpty();

        assertThat(send("CancelMusdes", off(wrong), "VILLAGE_OPERATOR")).containsExactly("SESSION_CANCELLED");
        assertThat(send("RecordAttendance", attendance(wrong), "VILLAGE_OPERATOR"))
                .containsExactly("SESSION_CANCELLED");
        assertThat(send("OpenMusdes", Map.of("musdesId", wrong), "VILLAGE_OPERATOR"))
                .containsExactly("SESSION_CANCELLED");
        String right = called(DAY);
        assertThat(send("RecordAttendance", attendance(right), "VILLAGE_OPERATOR"))
                .isEmpty();
        assertThat(send("CancelMusdes", off(right), "VILLAGE_HEAD")).containsExactly("SESSION_HAS_BEGUN");
        bothAreTold(wrong, right);
    }

    private void bothAreTold(String wrong, String right) {
        JsonNode listed =
                office.sendDocument("questions/musdesSessions", Map.of("villageCode", Families.BENGKALA, "first", 100));
        assertThat(state(listed, wrong)).isEqualTo("CANCELLED");
        assertThat(state(listed, right)).isEqualTo("SCHEDULED");
        JsonNode session = office.sendDocument("questions/session", Map.of("id", wrong));
        assertThat(session.at("/data/musdes/cancellation"))
                .hasToString(
                        "{\"cancelledOn\":\"" + DAY + "\",\"reason\":\"WRONG_DAY\",\"cancelledBy\":\"village-head\"}");
        JsonNode before = office.sendDocument(
                "questions/session", Map.of("id", wrong, "asOf", Map.of("effectiveAt", "2024-01-19")));
        assertThat(before.at("/data/musdes/state").asString()).isEqualTo("SCHEDULED");
        assertThat(before.at("/data/musdes/cancellation").isNull()).isTrue();
        JsonNode doubtful = office.ask("""
            { doubtfulSessions(asOf: "2024-06-30", region: "51.08.08.2010", first: 100) {
              edges { node { musdesId } } } }
            """, Map.of());
        assertThat(doubtful.toString()).doesNotContain(wrong);
    }

    private static String state(JsonNode listed, String musdes) {
        return listed.at("/data/musdesSessions/edges")
                .valueStream()
                .map(edge -> edge.path("node"))
                .filter(node -> node.path("id").asString().equals(musdes))
                .map(node -> node.path("state").asString())
                .findFirst()
                .orElseThrow();
    }

    private String called(String on) {
        return office.does("ScheduleMusdes", call(on), Office.context("VILLAGE_OPERATOR", CALLED))
                .at("/events/0/stream")
                .asString();
    }

    private static Map<String, Object> call(String on) {
        Map<String, Object> call = new LinkedHashMap<>(Map.of("forum", "MUSDES", "agenda", "RECIPIENT_CHANGE"));
        call.putAll(Map.of("villageCode", Families.BENGKALA, "cycle", CYCLE, "scheduledOn", on, "invited", 5));
        return call;
    }

    private static Map<String, Object> off(String musdes) {
        return Map.of("musdesId", musdes, "reason", "WRONG_DAY");
    }

    private static Map<String, Object> attendance(String musdes) {
        return Map.of("musdesId", musdes, "attendees", Regency.everybody());
    }

    private static Map<String, Object> context(String role) {
        return Office.context(role, DAY);
    }

    private List<String> send(String command, Map<String, ?> input, String role) {
        return codes(office.send(command, input, context(role)));
    }

    private static List<String> codes(JsonNode payload) {
        return payload.path("userErrors").findValuesAsString("code");
    }
}

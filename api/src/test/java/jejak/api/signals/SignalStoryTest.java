package jejak.api.signals;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import jejak.api.Families;
import jejak.api.Office;
import jejak.api.OfficeTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** One signal through the front door: raised by one auditor, judged by another, put right by the office. */
@OfficeTest
class SignalStoryTest {

    private static final String DAY = "2024-06-10";
    private static final Map<String, Object> DOCUMENT =
            Map.of("kind", "BERITA_ACARA", "number", "BA-7/2024", "date", "2024-06-01");

    @Autowired
    private Office office;

    @Test
    void aSignalIsRaisedByOneJudgedByAnotherAndPutRightByTheOffice() {
        String household = office.does(
                        "RegisterHousehold", Families.widowAndDaughter(), Office.context("VILLAGE_OPERATOR", DAY))
                .path("events")
                .path(0)
                .path("stream")
                .asString();
        Map<String, Object> finding = Map.of(
                "householdId",
                household,
                "check",
                "AUDIT_FINDING",
                "reference",
                "LHP/9",
                "rupiah",
                0,
                "facts",
                List.of());
        String signal = office.does("RaiseSignal", finding, Office.context("EXTERNAL_AUDITOR", DAY))
                .path("events")
                .path(0)
                .path("stream")
                .asString();
        assertThat(signal).startsWith("signal:");

        Map<String, Object> confirmed = Map.of("signalId", signal, "verdict", "CONFIRMED", "reason", "FACTS_HOLD");
        assertThat(code(confirmed, "EXTERNAL_AUDITOR")).isEqualTo("SAME_HAND_AS_FACTS");
        assertThat(code(confirmed, "INSPECTOR")).isEqualTo("EVIDENCE_MISSING");
        office.does("TriageSignal", confirmed, withDocument("INSPECTOR"));
        assertThat(code(confirmed, "INSPECTOR")).isEqualTo("ALREADY_JUDGED");

        Map<String, Object> remedy = Map.of("signalId", signal, "remedy", "DATA_CORRECTED", "reference", "BA-8/2024");
        JsonNode done = office.does("RemedySignal", remedy, Office.context("OFFICE_HEAD", DAY));
        assertThat(shown(household, done.path("position").asString()))
                .contains("{\"id\":\"%s\",\"state\":\"REMEDIED\",\"reference\":\"BA-8/2024\"}".formatted(signal));
    }

    private String code(Map<String, Object> verdict, String role) {
        Map<String, Object> context = role.equals("INSPECTOR") ? Office.context(role, DAY) : withDocument(role);
        return office.send("TriageSignal", verdict, context)
                .path("userErrors")
                .path(0)
                .path("code")
                .asString();
    }

    private static Map<String, Object> withDocument(String role) {
        return Office.with(Office.context(role, DAY), "evidence", List.of(DOCUMENT));
    }

    private String shown(String household, String position) {
        return office.ask(
                        "query ($id: ID!) { household(id: $id) { signals { id state reference } } }",
                        Map.of("id", household),
                        "X-Min-Position",
                        position)
                .at("/data/household/signals")
                .toString();
    }
}

package jejak.api.village;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
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

/** A village's result on its way to the office and back, through the front door only. */
@OfficeTest
class MusdesResultTest {

    private static final String HELD = "2024-01-20";
    private static final String LATER = "2024-02-10";
    private static final String MINUTES = "ab".repeat(32);
    private static final String ADDENDUM = "cd".repeat(32);

    @Autowired
    private Office office;

    @Test
    void aReturnedResultIsAmendedAndTheFamilyIsLookedAtAgain() {
        Regency.setsItsRulesAndMoney(office);
        String household = listedFamily();
        String musdes = sessionThatTurnsDown(household);
        assertThat(send("SubmitMusdesResult", submission(musdes), "VILLAGE_OPERATOR", LATER))
                .isEmpty();
        assertThat(send("AmendMusdesResult", amendment(musdes, household), "VILLAGE_HEAD", HELD))
                .containsExactly("RESULT_WITH_OFFICE");
        assertThat(send("ReturnMusdesResult", returned(musdes), "VILLAGE_HEAD", LATER))
                .isNotEmpty();
        assertThat(send("ReturnMusdesResult", returned(musdes), "OFFICE_VERIFIER", LATER))
                .isEmpty();
        assertThat(outcome(household)).isEqualTo("NOT_ELIGIBLE");

        assertThat(send("AmendMusdesResult", amendment(musdes, household), "OFFICE_VERIFIER", HELD))
                .isNotEmpty();
        amendedByTwo(musdes, household);
        assertThat(send("SubmitMusdesResult", submission(musdes), "VILLAGE_OPERATOR", LATER))
                .containsExactly("ADDENDUM_NOT_ATTACHED");
        assertThat(send("SubmitMusdesResult", submission(musdes, ADDENDUM), "VILLAGE_OPERATOR", LATER))
                .isEmpty();
        assertThat(send("AcceptMusdesResult", Map.of("musdesId", musdes), "OFFICE_VERIFIER", LATER))
                .isEmpty();
        assertThat(send("AcceptMusdesResult", Map.of("musdesId", musdes), "OFFICE_VERIFIER", LATER))
                .containsExactly("RESULT_ACCEPTED");

        assertThat(outcome(household)).isEqualTo("ELIGIBLE");
        tellsItsWay(session(musdes));
        namesItsAddendum(household);
    }

    /** The family's log changes when the second of them has read it. */
    private void amendedByTwo(String musdes, String household) {
        JsonNode brought =
                office.does("AmendMusdesResult", amendment(musdes, household), Office.context("VILLAGE_HEAD", HELD));
        assertThat(brought.path("events").findValuesAsString("type")).containsExactly("deliberation.AddendumBrought");
        assertThat(session(musdes)
                        .at("/waitingAddenda/0/addendum/addendumNumber")
                        .asString())
                .isEqualTo("AD-1/2024");
        assertThat(outcome(household)).isEqualTo("NOT_ELIGIBLE");
        Map<String, String> read = Map.of(
                "musdesId", musdes, "householdId", household, "addendumNumber", "AD-1/2024", "contentHash", ADDENDUM);
        assertThat(send("ConfirmAddendum", read, "VILLAGE_HEAD", LATER)).isNotEmpty();

        JsonNode amended = office.does("ConfirmAddendum", read, Office.context("VILLAGE_OPERATOR", LATER));
        assertThat(amended.path("events").findValuesAsString("type"))
                .containsExactly(
                        "deliberation.MinutesAmended",
                        "deliberation.MusdesDecisionRecorded",
                        "deliberation.HouseholdDeliberated");
        assertThat(session(musdes).path("waitingAddenda").isEmpty()).isTrue();
    }

    private static void tellsItsWay(JsonNode session) {
        assertThat(session.path("state").asString()).isEqualTo("ACCEPTED");
        assertThat(session.path("present").asInt()).isEqualTo(5);
        assertThat(session.path("asOfPosition").asLong()).isPositive();
        assertThat(session.path("submissions").findValuesAsString("returnReason"))
                .containsExactly("DECISION_UNFOUNDED", "");
        assertThat(session.path("addenda").findValuesAsString("addendumNumber")).containsExactly("AD-1/2024");
        assertThat(session.path("decisions").findValuesAsString("kind")).containsExactly("NOT_ELIGIBLE", "ELIGIBLE");
        assertThat(session.at("/decisions/0/supersededBy").asString())
                .isEqualTo(session.at("/decisions/1/eventId").asString());
    }

    private void namesItsAddendum(String household) {
        JsonNode trail = office.ask("""
            query ($id: ID!) { eligibilityTrail(householdId: $id, programme: "BSU") {
              cause causedBy { type minutesNumber addendumNumber } } }
            """, Map.of("id", household));
        assertThat(trail.toString())
                .contains("\"cause\":\"FACT_CHANGE\",\"causedBy\":{\"type\":\"deliberation.HouseholdDeliberated\","
                        + "\"minutesNumber\":\"BA-1/2024\",\"addendumNumber\":\"AD-1/2024\"}");
    }

    private String listedFamily() {
        String household = office.does(
                        "RegisterHousehold",
                        Families.widowAndDaughter(),
                        Office.context("VILLAGE_OPERATOR", "2024-01-10"))
                .at("/events/0/stream")
                .asString();
        Map<String, Object> listed = new LinkedHashMap<>(
                Map.of("householdId", household, "source", "DTKS", "period", "2024-01", "status", "LISTED"));
        assertThat(send("ImportRegistryStatus", listed, "OFFICE_DATA_OFFICER", HELD))
                .isEmpty();
        listed.put("source", "P3KE");
        listed.put("decile", 1);
        assertThat(send("ImportRegistryStatus", listed, "OFFICE_DATA_OFFICER", HELD))
                .isEmpty();
        return household;
    }

    private String sessionThatTurnsDown(String household) {
        String musdes = office.does("ScheduleMusdes", call(), Office.context("VILLAGE_OPERATOR", "2024-01-12"))
                .at("/events/0/stream")
                .asString();
        village("RecordAttendance", Map.of("musdesId", musdes, "attendees", Regency.everybody()));
        village("OpenMusdes", Map.of("musdesId", musdes));
        village(
                "RecordMusdesDecision",
                Map.of(
                        "musdesId",
                        musdes,
                        "householdId",
                        household,
                        "kind",
                        "NOT_ELIGIBLE",
                        "reason",
                        "WELFARE_IMPROVED"));
        Map<String, Object> minutes = new LinkedHashMap<>(signed(MINUTES));
        minutes.putAll(Map.of("musdesId", musdes, "beritaAcaraNumber", "BA-1/2024", "signedOn", HELD));
        office.does("SignMinutes", minutes, Office.context("VILLAGE_HEAD", HELD));
        return musdes;
    }

    private void village(String command, Map<String, ?> input) {
        office.does(command, input, Office.context("VILLAGE_OPERATOR", HELD));
    }

    private static Map<String, Object> call() {
        Map<String, Object> call = new LinkedHashMap<>(Map.of("forum", "MUSDES", "agenda", "RECIPIENT_CHANGE"));
        call.putAll(Map.of("villageCode", Families.BENGKALA, "cycle", "1990-03", "scheduledOn", HELD, "invited", 5));
        return call;
    }

    private static Map<String, Object> signed(String hash) {
        return Map.of("contentHash", hash, "signatures", Regency.everybody());
    }

    private Map<String, Object> amendment(String musdes, String household) {
        String earlier = session(musdes).at("/decisions/0/eventId").asString();
        Map<String, Object> amendment = new LinkedHashMap<>(signed(ADDENDUM));
        amendment.putAll(
                Map.of("musdesId", musdes, "householdId", household, "kind", "ELIGIBLE", "supersedes", earlier));
        amendment.putAll(Map.of("ground", "WRITTEN_DOWN_WRONGLY", "addendumNumber", "AD-1/2024", "amendedOn", LATER));
        return amendment;
    }

    private static Map<String, Object> returned(String musdes) {
        return Map.of("musdesId", musdes, "reason", "DECISION_UNFOUNDED");
    }

    private static Map<String, Object> submission(String musdes, String... addenda) {
        List<Map<String, String>> files = new ArrayList<>(List.of(
                Map.of("kind", "MINUTES", "contentHash", MINUTES),
                Map.of("kind", "ATTENDANCE_LIST", "contentHash", "ef".repeat(32))));
        List.of(addenda).forEach(hash -> files.add(Map.of("kind", "ADDENDUM", "contentHash", hash)));
        return Map.of("musdesId", musdes, "attachments", files);
    }

    private List<String> send(String command, Map<String, ?> input, String role, String day) {
        return office.send(command, input, Office.context(role, day))
                .path("userErrors")
                .findValuesAsString("code");
    }

    private JsonNode session(String musdes) {
        return office.ask("""
            query ($id: ID!) { musdes(id: $id) { state present version asOfPosition decisions { eventId kind supersededBy }
              submissions { submittedOn returnedOn returnReason acceptedOn attachments { kind contentHash } }
              addenda { addendumNumber ground signatures { role } }
              waitingAddenda { householdId kind addendum { addendumNumber } } } }
            """, Map.of("id", musdes)).at("/data/musdes");
    }

    private String outcome(String household) {
        JsonNode family = office.ask(
                "query ($id: ID!) { household(id: $id) { eligibility { category outcome } } }",
                Map.of("id", household));
        for (JsonNode standing : family.at("/data/household/eligibility")) {
            if (standing.path("category").asString().equals("EXTREME_POVERTY")) {
                return standing.path("outcome").asString();
            }
        }
        return "none";
    }
}

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

/** A statement in place of a session, and what is laid before it, through the front door only. */
@OfficeTest
class StatementTest {

    private static final String DAY = "2024-01-20";

    @Autowired
    private Office office;

    @Test
    void aStatementStandsInForASessionAndIsShownAsOne() {
        Regency.setsItsRulesAndMoney(office);
        String listed = family();
        String added = family();
        String musdes = called();
        assertThat(send("FixPrelist", prelist(musdes, listed), "VILLAGE_OPERATOR"))
                .isEmpty();
        assertThat(send("OpenMusdes", Map.of("musdesId", musdes), "VILLAGE_OPERATOR"))
                .containsExactly("NO_SITTING");
        assertThat(send("RecordMusdesDecision", decision(musdes, added), "VILLAGE_OPERATOR"))
                .containsExactly("SESSION_NOT_OPEN");
        assertThat(send("IssueSptjm", statement(musdes), "VILLAGE_OPERATOR")).isNotEmpty();
        assertThat(send("IssueSptjm", statement(musdes), "VILLAGE_HEAD")).isEmpty();
        assertThat(send("RecordMusdesDecision", decision(musdes, added), "VILLAGE_OPERATOR"))
                .isEmpty();
        assertThat(send("SignMinutes", minutes(musdes), "VILLAGE_HEAD")).isEmpty();

        JsonNode session = office.ask("""
            query ($id: ID!) { musdes(id: $id) { forum state sittings { number }
              prelist { version undecided } statement { statementNumber signatory { role } }
              decisions { householdId addition addendumNumber } } }
            """, Map.of("id", musdes)).at("/data/musdes");
        assertThat(session.path("forum").asString()).isEqualTo("SPTJM");
        assertThat(session.path("state").asString()).isEqualTo("MINUTES_SIGNED");
        assertThat(session.path("sittings").isEmpty()).isTrue();
        assertThat(session.at("/prelist/undecided/0").asString()).isEqualTo(listed);
        assertThat(session.at("/decisions/0/addition").asBoolean()).isTrue();
        assertThat(session.at("/statement/signatory/role").asString()).isEqualTo("VILLAGE_HEAD");
        assertThat(doubts(musdes)).contains("DECIDED_BY_STATEMENT");
    }

    private String doubts(String musdes) {
        JsonNode answer = office.ask("""
            {
              doubtfulSessions(asOf: "2024-06-30", region: "51.08.08.2010", first: 100) {
                edges { node { musdesId doubts reason { en } } }
              }
            }
            """, Map.of());
        for (JsonNode edge : answer.at("/data/doubtfulSessions/edges")) {
            if (edge.at("/node/musdesId").asString().equals(musdes)) {
                return edge.toString();
            }
        }
        return answer.toString();
    }

    private String family() {
        return office.does(
                        "RegisterHousehold",
                        Families.widowAndDaughter(),
                        Office.context("VILLAGE_OPERATOR", "2024-01-10"))
                .at("/events/0/stream")
                .asString();
    }

    private String called() {
        Map<String, Object> call = new LinkedHashMap<>(Map.of("forum", "SPTJM", "agenda", "RECIPIENT_CHANGE"));
        call.putAll(Map.of("villageCode", Families.BENGKALA, "cycle", "1990-04", "scheduledOn", DAY, "invited", 1));
        return office.does("ScheduleMusdes", call, Office.context("VILLAGE_OPERATOR", "2024-01-12"))
                .at("/events/0/stream")
                .asString();
    }

    private static Map<String, Object> prelist(String musdes, String household) {
        return Map.of("musdesId", musdes, "version", "2024-01/1", "householdIds", List.of(household));
    }

    private static Map<String, Object> decision(String musdes, String household) {
        return Map.of("musdesId", musdes, "householdId", household, "kind", "ELIGIBLE", "reason", "POOR_AND_UNSERVED");
    }

    private static Map<String, Object> statement(String musdes) {
        Map<String, Object> statement = new LinkedHashMap<>(Map.of("musdesId", musdes, "statementNumber", "SPTJM-1"));
        statement.putAll(Map.of("issuedOn", DAY, "contentHash", "0a".repeat(32)));
        statement.put("signatory", Regency.everybody().getFirst());
        return statement;
    }

    private static Map<String, Object> minutes(String musdes) {
        Map<String, Object> minutes = new LinkedHashMap<>(Map.of("musdesId", musdes, "signedOn", DAY));
        minutes.putAll(Map.of("beritaAcaraNumber", "BA-2/2024", "contentHash", "ab".repeat(32)));
        minutes.put("signatures", Regency.everybody().subList(0, 2));
        return minutes;
    }

    private List<String> send(String command, Map<String, ?> input, String role) {
        return office.send(command, input, Office.context(role, DAY))
                .path("userErrors")
                .findValuesAsString("code");
    }
}

package jejak.api.looks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import jejak.api.Families;
import jejak.api.Office;
import jejak.api.OfficeTest;
import jejak.api.access.BreakGlass;
import jejak.ledger.Ledger;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Whoever breaks the glass is seen: by both who watch, at every look, until another person has gone over it. */
@OfficeTest
class EmergencyAccessTest {

    private static final String LIST = """
        { breakGlasses(first: 1) { edges { node {
            accessId account reason region told looks overdue reviewedBy verdict } } } }
        """;

    @Autowired
    private Office office;

    @Autowired
    private BreakGlass glasses;

    @Autowired
    private Ledger ledger;

    @Test
    void everyLookUnderItIsMarkedAndAnotherPersonGoesOverIt() {
        KnownPeople people = new KnownPeople(Families.BENGKALA);
        office.does("RegisterHousehold", people.another(), Office.context("VILLAGE_OPERATOR", "2024-05-02"));
        String account = "office-data-officer@51.08.08.2010";
        assertThat(glasses.open(account)).isEmpty();
        JsonNode opened = office.does(
                "OpenBreakGlass",
                Map.of("reason", "DISASTER", "caseNumber", "BPBD/2026/3", "region", "51.08.08", "minutes", 15),
                Office.with(Office.context("OFFICE_DATA_OFFICER", "2024-05-02"), "account", account));
        String accessId = opened.at("/events/0/stream").asString();
        String position = opened.path("position").asString();
        assertThat(glasses.open(account))
                .hasValueSatisfying(glass -> assertThat(glass.region()).isEqualTo("51.08.08"));

        JsonNode looked = asked(
                account,
                "{ household(id: \"%s\") { members { personId name } } }"
                        .formatted(people.households().getFirst()),
                position);
        assertThat(people.in(looked.toString())).isNotEmpty();
        JsonNode told = asked("dpo", LIST, Long.toString(ledger.head())).at("/data/breakGlasses/edges/0/node");
        assertThat(told.path("accessId").asString()).isEqualTo(accessId);
        assertThat(told.path("account").asString()).isEqualTo(account);
        assertThat(told.path("told").toString()).isEqualTo("[\"DPO\",\"INSPECTOR\"]");
        assertThat(told.path("looks").asInt()).isEqualTo(1);
        assertThat(told.path("overdue").asBoolean()).isFalse();

        JsonNode reviewed = office.does(
                "ReviewBreakGlass",
                Map.of("accessId", accessId, "verdict", "JUSTIFIED"),
                Office.context("INSPECTOR", "2024-05-02"));
        assertThat(asked("dpo", LIST, reviewed.path("position").asString())
                        .at("/data/breakGlasses/edges/0/node")
                        .toString())
                .contains("\"reviewedBy\":\"inspector\"", "\"verdict\":\"JUSTIFIED\"");
    }

    @Test
    void anHourIsTheLongest() {
        JsonNode refused = office.send(
                "OpenBreakGlass",
                Map.of("reason", "DISASTER", "caseNumber", "BPBD/2026/3", "region", "51.08.08", "minutes", 61),
                Office.context("OFFICE_DATA_OFFICER", "2024-05-02"));
        assertThat(refused.at("/userErrors/0/code").asString()).isEqualTo("MINUTES_OUT_OF_RANGE");
        assertThat(refused.at("/userErrors/0/path").asString()).isEqualTo("minutes");
    }

    private JsonNode asked(String account, String question, String position) {
        return office.as(account).ask(question, Map.of(), "X-Min-Position", position);
    }
}

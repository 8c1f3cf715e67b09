package jejak.api.village;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import jejak.api.Families;
import jejak.api.Office;
import jejak.api.OfficeTest;
import jejak.api.Regency;
import jejak.api.Sessions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** A proposal goes from the village's word to the ministry's answer over HTTP, each step by its own role and never backwards in time. */
@OfficeTest
class ProposalChainTest {

    private static final String DECIDED = "2024-01-20";

    @Autowired
    private Office office;

    private final String proposal = UUID.randomUUID().toString();
    private String household = "";

    @Test
    void goesFromTheVillageToTheMinistry() {
        Regency.setsItsRulesAndMoney(office);
        String decision = decided();
        Map<String, Object> draft =
                Map.of("householdId", household, "proposalId", proposal, "kind", "NEW_ENTRY", "decision", decision);
        refused(
                office.send("ProposeToRegistry", draft, Office.context("VILLAGE_OPERATOR", "2024-01-19")),
                "DATE_BEFORE_DECISION");
        office.does("ProposeToRegistry", draft, Office.context("VILLAGE_OPERATOR", DECIDED));

        step("FinaliseProposal", "VILLAGE_HEAD", "2024-01-22", "2024-01-19", Map.of());
        step("VerifyProposal", "OFFICE_VERIFIER", "2024-01-23", "2024-01-21", Map.of());
        step("ApproveProposal", "OFFICE_HEAD", "2024-01-24", "2024-01-22", Map.of());
        Map<String, Object> letter = Map.of("letterNumber", "400/17", "letterDate", "2024-01-25");
        refused(send("EndorseByRegent", "REGENT", "2024-01-24", letter), "LETTER_DATE_IN_FUTURE");
        step("EndorseByRegent", "REGENT", "2024-01-25", "2024-01-23", letter);
        step("SubmitToNational", "OFFICE_DATA_OFFICER", "2024-02-01", "2024-01-24", Map.of());
        step("RecordNationalResult", "OFFICE_DATA_OFFICER", "2024-02-20", "2024-01-31", Map.of("accepted", true));

        assertThat(office.as("village-head")
                        .sendDocument("questions/proposals", Map.of("villageCode", Families.BENGKALA, "first", 100))
                        .at("/data/proposals/edges"))
                .anySatisfy(edge -> {
                    assertThat(edge.at("/node/proposalId").asString()).isEqualTo(proposal);
                    assertThat(edge.at("/node/stage").asString()).isEqualTo("ACCEPTED");
                    assertThat(edge.at("/node/cycle").asString()).isEqualTo("2024-02");
                });
    }

    private String decided() {
        household = office.does(
                        "RegisterHousehold",
                        Families.widowAndDaughter(),
                        Office.context("VILLAGE_OPERATOR", "2024-01-10"))
                .at("/events/0/stream")
                .asString();
        String musdes = Sessions.open(office, "1901-01");
        return office.does(
                        "RecordMusdesDecision",
                        Map.of("musdesId", musdes, "householdId", household, "kind", "NEW_PROPOSAL"),
                        Office.context("VILLAGE_OPERATOR", DECIDED))
                .at("/events/1/eventId")
                .asString();
    }

    private void step(String command, String role, String day, String before, Map<String, Object> more) {
        refused(send(command, role, before, more), "DATE_BEFORE_EARLIER_STEP");
        assertThat(send(command, role, day, more).path("userErrors"))
                .as(command)
                .isEmpty();
    }

    private JsonNode send(String command, String role, String day, Map<String, Object> more) {
        Map<String, Object> input = new HashMap<>(more);
        input.put("householdId", household);
        input.put("proposalId", proposal);
        return office.send(command, input, Office.context(role, day));
    }

    private static void refused(JsonNode payload, String code) {
        assertThat(payload.at("/userErrors/0/code").asString()).isEqualTo(code);
    }
}

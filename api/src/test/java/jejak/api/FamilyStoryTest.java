package jejak.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import jejak.aid.AidModule;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** One family from its registration to its first payment and its history, through the front door only. */
@OfficeTest
class FamilyStoryTest {

    private static final Map<String, Object> BSU_FOR_THE_POOREST =
            Map.of("programme", "BSU", "category", "EXTREME_POVERTY", "year", 2024);
    private static final String LINE = "budget:51.08:BSU:2024";

    @Autowired
    private Office office;

    @Test
    void aFamilyIsRegisteredDeliberatedOnDeterminedAndPaid() throws IOException {
        regencySetsItsRulesAndMoney();
        JsonNode registered = village("RegisterHousehold", Families.widowAndDaughter(), "2024-01-10");
        String household = registered.path("events").path(0).path("stream").asString();
        registriesListIt(household);
        villageFindsItEligible(household);
        String head = head(household);
        entitle(household, head);
        JsonNode paid = pay(household, head);

        JsonNode answer = office.ask(
                """
                query ($id: ID!) {
                  aidBalance(householdId: $id) { instructed received }
                  household(id: $id) {
                    eligibility { category outcome }
                    benefits { category state payments { rupiah months state } }
                    timeline(first: 100) { edges { node { type position } } }
                  }
                }
                """,
                Map.of("id", household),
                "X-Min-Position",
                paid.path("position").asString());
        JsonNode family = answer.path("data").path("household");
        assertThat(answer.path("data").path("aidBalance").toString())
                .isEqualTo("{\"instructed\":1350000,\"received\":1350000}");
        assertThat(family.path("eligibility").toString()).contains("\"category\":\"EXTREME_POVERTY\",\"outcome\":\"ELIGIBLE\"");
        assertThat(family.path("benefits").toString())
                .contains("\"rupiah\":1350000,\"months\":[\"2024-01\",\"2024-02\",\"2024-03\"],\"state\":\"PAID\"");
        assertThat(family.path("timeline").findValuesAsString("type"))
                .startsWith("household.HouseholdRegistered")
                .containsSubsequence(
                        "deliberation.HouseholdDeliberated",
                        "aid.BsuRecipientNominated",
                        "aid.BsuRecipientDetermined",
                        "aid.BsuDisbursementInstructed",
                        "aid.BsuPaid");
    }

    private void regencySetsItsRulesAndMoney() throws IOException {
        String pack;
        try (InputStream file = AidModule.class.getResourceAsStream("/rulepacks/buleleng-2024.yaml")) {
            pack = new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
        }
        office("ActivateRulePack", Map.of("rulePackId", "rulepack:buleleng-2024", "content", pack), "REGENT");
        office(
                "OpenBudget",
                Map.of(
                        "budgetLineId", LINE,
                        "regencyCode", "51.08",
                        "programme", "BSU",
                        "year", 2024,
                        "accountCode", "5.1.06.01",
                        "ceilingRupiah", 2_000_000_000L),
                "REGENT");
        office(
                "PlanTranche",
                Map.of(
                        "budgetLineId", LINE,
                        "category", "EXTREME_POVERTY",
                        "tranche", 1,
                        "fromMonth", "2024-01",
                        "toMonth", "2024-03",
                        "payableFrom", "2024-02-01"),
                "OFFICE_HEAD");
    }

    private void registriesListIt(String household) {
        Map<String, Object> dtks = Map.of(
                "householdId", household, "source", "DTKS", "period", "2024-01", "status", "LISTED");
        office("ImportRegistryStatus", dtks, "OFFICE_DATA_OFFICER");
        office(
                "ImportRegistryStatus",
                Office.with(Office.with(dtks, "source", "P3KE"), "decile", 1),
                "OFFICE_DATA_OFFICER");
    }

    private void villageFindsItEligible(String household) {
        JsonNode called = village(
                "ScheduleMusdes",
                Map.of(
                        "villageCode", Families.BENGKALA,
                        "forum", "MUSDES",
                        "agenda", "EXTREME_POVERTY_VERIFICATION",
                        "cycle", "2024-01",
                        "scheduledOn", "2024-01-20",
                        "invited", 5),
                "2024-01-12");
        String musdes = called.path("events").path(0).path("stream").asString();
        village("RecordAttendance", Map.of("musdesId", musdes, "attendees", everybody()), "2024-01-20");
        JsonNode opened = village("OpenMusdes", Map.of("musdesId", musdes), "2024-01-20");
        assertThat(opened.findValuesAsString("type")).containsExactly("deliberation.MusdesOpened");
        JsonNode decided = village(
                "RecordMusdesDecision",
                Map.of("musdesId", musdes, "householdId", household, "kind", "ELIGIBLE", "reason", "POOR_AND_UNSERVED"),
                "2024-01-20");
        assertThat(decided.findValuesAsString("stream")).containsExactlyInAnyOrder(musdes, household);
        village(
                "SignMinutes",
                Map.of(
                        "musdesId", musdes,
                        "beritaAcaraNumber", "BA-01/2024",
                        "signedOn", "2024-01-20",
                        "contentHash", "ab".repeat(32),
                        "signatures", everybody()),
                "2024-01-20");
    }

    private void entitle(String household, String head) {
        office("EvaluateEligibility", Map.of("householdId", household, "cause", "REQUEST"), "OFFICE_VERIFIER");
        Map<String, Object> one = Office.with(BSU_FOR_THE_POOREST, "householdId", household);
        office("NominateRecipient", Office.with(one, "recipientPersonId", head), "OFFICE_HEAD");
        Map<String, Object> decree = Office.with(BSU_FOR_THE_POOREST, "decreeNumber", "465/HK/2024");
        office(
                "DetermineRecipients",
                Office.with(
                        Office.with(Office.with(decree, "issuedOn", "2024-01-25"), "budgetLineId", LINE),
                        "householdIds",
                        List.of(household)),
                "REGENT");
    }

    private JsonNode pay(String household, String head) {
        Map<String, Object> one = Office.with(BSU_FOR_THE_POOREST, "householdId", household);
        office("DisburseBsu", Office.with(one, "tranche", 1), "TREASURER");
        return office(
                "ConfirmPayment",
                Map.of(
                        "householdId", household,
                        "paymentId", household + "/BSU/EXTREME_POVERTY/2024/T1",
                        "paidOn", "2024-02-05",
                        "branch", "Singaraja",
                        "payPoint", "Kantor Perbekel Bengkala",
                        "payeePersonId", head),
                "BANK_AGENT");
    }

    private String head(String household) {
        JsonNode answer = office.ask(
                "query ($id: ID!) { household(id: $id) { head { personId nik } } }", Map.of("id", household));
        JsonNode head = answer.path("data").path("household").path("head");
        assertThat(head.path("nik").asString()).matches("9908•{8}[0-9]{4}");
        return head.path("personId").asString();
    }

    private static List<Map<String, Object>> everybody() {
        return List.of("VILLAGE_HEAD", "VILLAGE_OPERATOR", "NEIGHBOURHOOD_HEAD", "BABINSA", "POOR_FAMILY_REPRESENTATIVE")
                .stream()
                .map(role -> Map.<String, Object>of(
                        "personId", UUID.nameUUIDFromBytes(role.getBytes(StandardCharsets.UTF_8)).toString(),
                        "name", "Warga " + role,
                        "role", role))
                .toList();
    }

    private JsonNode village(String command, Map<String, ?> input, String effectiveDate) {
        return office.does(command, input, Office.context("VILLAGE_OPERATOR", effectiveDate));
    }

    private JsonNode office(String command, Map<String, ?> input, String role) {
        return office.does(command, input, Office.context(role, "2024-02-01"));
    }
}

package jejak.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** One family from its registration to its first payment and its history, through the front door only. */
@OfficeTest
class FamilyStoryTest {

    private static final Map<String, Object> BSU_FOR_THE_POOREST =
            Map.of("programme", "BSU", "category", "EXTREME_POVERTY", "year", 2024);

    @Autowired
    private Office office;

    @Test
    void aFamilyIsRegisteredDeliberatedOnDeterminedAndPaid() {
        Regency.setsItsRulesAndMoney(office);
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
        assertThat(family.path("eligibility").toString())
                .contains("\"category\":\"EXTREME_POVERTY\",\"outcome\":\"ELIGIBLE\"");
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
        nothingIsOwedForADeathThatNeverWas(household, head, registered);
    }

    /** The death is recorded late, and its own day counts; who registered owes nothing for that. */
    private void nothingIsOwedForADeathThatNeverWas(String household, String head, JsonNode registered) {
        Map<String, Object> one = Office.with(BSU_FOR_THE_POOREST, "householdId", household);
        Map<String, Object> wrong = Office.with(
                one, "causeEventId", registered.at("/events/0/eventId").asString());
        assertThat(refused("EstablishOverpayment", wrong)).containsExactly("CAUSE_UNKNOWN");
        Map<String, Object> died = Map.of("householdId", household, "personId", head, "diedOn", "2024-01-20");
        String death = village("RecordDeath", died, "2024-02-10")
                .at("/events/0/eventId")
                .asString();
        Map<String, Object> owed = Office.with(one, "causeEventId", death);
        office("EstablishOverpayment", owed, "OFFICE_HEAD");
        assertThat(owed(household)).isEqualTo("2024-01-20 900000 0 900000");

        office(
                "CorrectDeath",
                Map.of("householdId", household, "personId", head, "supersedes", death),
                "OFFICE_DATA_OFFICER");
        assertThat(owed(household)).isEqualTo("2024-01-20 900000 0 0");
        assertThat(refused("EstablishOverpayment", owed)).containsExactly("CAUSE_UNKNOWN");
        Map<String, Object> back = Map.of(
                "householdId",
                household,
                "overpaymentId",
                household + "/overpayment/1",
                "programme",
                "BSU",
                "rupiah",
                1,
                "stsNumber",
                "STS-1",
                "recoveredOn",
                "2024-02-20");
        assertThat(office.send("RecoverOverpayment", back, Office.context("TREASURER", "2024-02-20"))
                        .path("userErrors")
                        .findValuesAsString("code"))
                .containsExactly("MORE_THAN_REMAINS");
    }

    private String owed(String household) {
        String query = """
            { overpayments(programme: "BSU", year: 2024, first: 100) {
                edges { node { householdId wrongSince rupiah known remaining } } } }
            """;
        return office.ask(query, Map.of())
                .at("/data/overpayments/edges")
                .valueStream()
                .map(edge -> edge.path("node"))
                .filter(o -> o.path("householdId").asString().equals(household))
                .map(o -> o.path("wrongSince").asString() + " "
                        + o.path("rupiah").asLong() + " " + o.path("known").asLong() + " "
                        + o.path("remaining").asLong())
                .findFirst()
                .orElseThrow();
    }

    private List<String> refused(String command, Map<String, Object> input) {
        return office.send(command, input, Office.context("OFFICE_HEAD", "2024-02-01"))
                .path("userErrors")
                .findValuesAsString("code");
    }

    private void registriesListIt(String household) {
        Map<String, Object> dtks =
                Map.of("householdId", household, "source", "DTKS", "period", "2024-01", "status", "LISTED");
        office("ImportRegistryStatus", dtks, "OFFICE_DATA_OFFICER");
        office(
                "ImportRegistryStatus",
                Office.with(Office.with(dtks, "source", "P3KE"), "decile", 1),
                "OFFICE_DATA_OFFICER");
    }

    private void villageFindsItEligible(String household) {
        String musdes = Sessions.open(office, "2024-01");
        JsonNode decided = village(
                "RecordMusdesDecision",
                Map.of("musdesId", musdes, "householdId", household, "kind", "ELIGIBLE", "reason", "POOR_AND_UNSERVED"),
                "2024-01-20");
        assertThat(decided.findValuesAsString("stream")).containsExactlyInAnyOrder(musdes, household);
        Sessions.close(office, musdes);
    }

    private void entitle(String household, String head) {
        office("EvaluateEligibility", Map.of("householdId", household, "cause", "REQUEST"), "OFFICE_VERIFIER");
        Map<String, Object> one = Office.with(BSU_FOR_THE_POOREST, "householdId", household);
        office("NominateRecipient", Office.with(one, "recipientPersonId", head), "OFFICE_VERIFIER");
        Map<String, Object> decree = Office.with(BSU_FOR_THE_POOREST, "decreeNumber", "465/HK/2024");
        office(
                "DetermineRecipients",
                Office.with(
                        Office.with(Office.with(decree, "issuedOn", "2024-02-01"), "budgetLineId", Regency.LINE),
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
                        "householdId",
                        household,
                        "paymentId",
                        household + "/BSU/EXTREME_POVERTY/2024/T1",
                        "paidOn",
                        "2024-02-05",
                        "branch",
                        "Singaraja",
                        "payPoint",
                        "Kantor Perbekel Bengkala",
                        "payeePersonId",
                        head),
                "BANK_AGENT");
    }

    private String head(String household) {
        JsonNode answer = office.ask(
                "query ($id: ID!) { household(id: $id) { head { personId nik } } }", Map.of("id", household));
        JsonNode head = answer.path("data").path("household").path("head");
        assertThat(head.path("nik").asString()).matches("9908•{8}[0-9]{4}");
        return head.path("personId").asString();
    }

    private JsonNode village(String command, Map<String, ?> input, String effectiveDate) {
        return office.does(command, input, Office.context("VILLAGE_OPERATOR", effectiveDate));
    }

    private JsonNode office(String command, Map<String, ?> input, String role) {
        return office.does(command, input, Office.context(role, "2024-02-01"));
    }
}

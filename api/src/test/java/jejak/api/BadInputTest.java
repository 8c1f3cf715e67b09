package jejak.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jejak.ledger.Ledger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** What is wrong is told with its field, its code and its remedy, and leaves nothing behind. */
@OfficeTest
class BadInputTest {

    private static final String NOBODY = "00000000-0000-4000-8000-000000000000";
    private static final Map<String, Object> CLERK = Office.context("VILLAGE_OPERATOR", "2024-01-10");

    /** One wrong input, and what its sender is told. */
    record Wrong(String command, Map<String, Object> input, Map<String, Object> context, String path, String code) {
        @Override
        public String toString() {
            return command + ": " + path + " " + code;
        }
    }

    @Autowired
    private Office office;

    @Autowired
    private Ledger ledger;

    static Stream<Wrong> wrongInputs() {
        Map<String, Object> family = Families.widowAndDaughter();
        return Stream.of(
                wrong(
                        "RegisterHousehold",
                        Families.family("990801410180001"),
                        "members[0].nik",
                        "NIK_NOT_SIXTEEN_DIGITS"),
                wrong(
                        "RegisterHousehold",
                        Office.with(family, "villageCode", "51.08.08.9999"),
                        "villageCode",
                        "VILLAGE_UNKNOWN"),
                wrong(
                        "RegisterHousehold",
                        Office.with(family, "villageCode", "Bengkala"),
                        "villageCode",
                        "VILLAGE_UNKNOWN"),
                wrong("RegisterHousehold", born("1899-12-31"), "members[0].birthDate", "DATE_TOO_EARLY"),
                wrong("AddMember", newMember(NOBODY), "householdId", "FORBIDDEN"),
                wrong("OpenMusdes", Map.of("musdesId", "musdes:" + NOBODY), "musdesId", "FORBIDDEN"),
                wrong("OpenBudget", budget(-1), "ceilingRupiah", "CEILING_NOT_POSITIVE"),
                wrong("PlanTranche", tranche(Regency.LINE, "2025-01"), "fromMonth", "MONTHS_OUTSIDE_CATEGORY"),
                wrong("PlanTranche", tranche("budget:51.08:XYZ:2024", "2024-04"), "budgetLineId", "UNKNOWN_BUDGET"),
                wrong("RegisterHousehold", family, "commandId", "", "COMMAND_ID_MISSING"),
                wrong("RegisterHousehold", family, "commandId", "x".repeat(101), "COMMAND_ID_UNUSABLE"),
                wrong("RegisterHousehold", family, "effectiveDate", "1899-12-31", "EFFECTIVE_DATE_TOO_EARLY"),
                wrong("RegisterHousehold", family, "effectiveDate", "9999-01-01", "EFFECTIVE_DATE_IN_FUTURE"),
                wrong("OpenBudget", budget(1), "legalBasis", List.of(), "LEGAL_BASIS_REQUIRED"));
    }

    @ParameterizedTest
    @MethodSource("wrongInputs")
    void tellsWhatIsWrongAndLeavesNoEvent(Wrong wrong) {
        Regency.setsItsRulesAndMoney(office);

        JsonNode payload = office.send(wrong.command(), wrong.input(), wrong.context());

        assertThat(payload.path("position").isNull()).isTrue();
        assertThat(payload.path("events")).isEmpty();
        assertThat(payload.path("userErrors")).anySatisfy(error -> {
            assertThat(error.path("path").asString()).isEqualTo(wrong.path());
            assertThat(error.path("code").asString()).isEqualTo(wrong.code());
            assertThat(error.path("messageId").asString())
                    .isNotBlank()
                    .isEqualTo(error.path("message").asString());
            assertThat(error.path("messageEn").asString())
                    .isNotBlank()
                    .isNotEqualTo(error.path("messageId").asString());
        });
        assertThat(ledger.answer(wrong.context().get("commandId").toString())).isEmpty();
    }

    @Test
    void everyProblemOfAFormIsToldAtOnce() {
        Map<String, Object> form = Office.with(Office.with(born("1899-12-31"), "cardNumber", "1"), "hamlet", " ");

        JsonNode payload = office.send("RegisterHousehold", form, Office.context("VILLAGE_OPERATOR", "2024-01-10"));

        assertThat(payload.path("userErrors").findValuesAsString("path"))
                .contains("cardNumber", "hamlet", "members[0].birthDate");
    }

    @Test
    void aClosedSessionDecidesNothing() {
        String household = stream(office.does(
                "RegisterHousehold", Families.widowAndDaughter(), Office.context("VILLAGE_OPERATOR", "2024-01-10")));
        String musdes = Sessions.closed(office, "2023-02");

        JsonNode payload = office.send(
                "RecordMusdesDecision",
                Map.of("musdesId", musdes, "householdId", household, "kind", "ELIGIBLE"),
                Office.context("VILLAGE_OPERATOR", "2024-01-20"));

        assertThat(payload.path("userErrors").findValuesAsString("code")).containsExactly("SESSION_CLOSED");
        assertThat(payload.path("userErrors").findValuesAsString("path")).containsExactly("musdesId");
        assertThat(payload.path("position").isNull()).isTrue();
    }

    @Test
    void theContextIsNotSealedAndTakesNoNumberOfAPerson() {
        Map<String, Object> card = Map.of("kind", "KK", "number", "9908 0801 0120 0001", "date", "2024-01-01");
        JsonNode payload = office.send(
                "RegisterHousehold", Families.widowAndDaughter(), Office.with(CLERK, "evidence", List.of(card)));

        assertThat(payload.path("userErrors").findValuesAsString("code")).containsExactly("NUMBER_NAMES_A_PERSON");
        assertThat(payload.path("userErrors").findValuesAsString("path")).containsExactly("context.evidence[0].number");
    }

    @Test
    void anUnknownCodeIsRefusedByTheSchemaWithARemedy() {
        JsonNode answer = office.ask("""
            mutation ($context: CommandContextInput!) {
              evaluateEligibility(input: { householdId: "x", cause: WHIM }, context: $context) { position }
            }
            """, Map.of("context", CLERK));

        JsonNode extensions = answer.path("errors").path(0).path("extensions");
        assertThat(extensions.path("code").asString()).isEqualTo("REQUEST_NOT_UNDERSTOOD");
        assertThat(extensions.path("details").asString()).contains("WHIM");
        assertThat(answer.toString()).doesNotContain("stackTrace").doesNotContain("Exception");
    }

    private static String stream(JsonNode payload) {
        return payload.path("events").path(0).path("stream").asString();
    }

    private static Wrong wrong(String command, Map<String, Object> input, String path, String code) {
        return new Wrong(command, input, Office.context(role(command), "2024-01-10"), path, code);
    }

    private static Wrong wrong(String command, Map<String, Object> input, String key, Object value, String code) {
        Map<String, Object> context = Office.with(Office.context(role(command), "2024-01-10"), key, value);
        return new Wrong(command, input, context, "context." + key, code);
    }

    /** Who may send it, so that it is refused for what is wrong with it. */
    private static String role(String command) {
        return List.of("OpenBudget", "PlanTranche").contains(command) ? "OFFICE_HEAD" : "VILLAGE_OPERATOR";
    }

    private static Map<String, Object> born(String date) {
        Map<String, Object> family = Families.widowAndDaughter();
        Map<?, ?> head = (Map<?, ?>) ((List<?>) family.get("members")).getFirst();
        Map<String, Object> wrong = new java.util.LinkedHashMap<>();
        head.forEach((key, value) -> wrong.put(key.toString(), value));
        wrong.put("birthDate", date);
        return Office.with(family, "members", List.of(wrong));
    }

    private static Map<String, Object> newMember(String household) {
        Object member = ((List<?>) Families.widowAndDaughter().get("members")).get(1);
        return Map.of("householdId", household, "reason", "BIRTH", "member", member);
    }

    private static Map<String, Object> budget(long rupiah) {
        return Map.of(
                "budgetLineId", "budget:51.08:BSU:2031",
                "regencyCode", "51.08",
                "programme", "BSU",
                "year", 2031,
                "accountCode", "5.1.06.01",
                "ceilingRupiah", rupiah);
    }

    private static Map<String, Object> tranche(String line, String month) {
        return Map.of(
                "budgetLineId",
                line,
                "category",
                "EXTREME_POVERTY",
                "tranche",
                9,
                "fromMonth",
                month,
                "toMonth",
                month,
                "payableFrom",
                "2024-02-01");
    }
}

package jejak.api.bank;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jejak.api.Families;
import jejak.api.Office;
import jejak.api.Regency;
import tools.jackson.databind.JsonNode;

/** A family that a decree entitled, over HTTP, and what is done about its first tranche. */
final class Recipient {

    private static final String POVERTY = "EXTREME_POVERTY";

    private final Office office;
    final String id = UUID.randomUUID().toString();
    final String head = UUID.randomUUID().toString();
    final String daughter = UUID.randomUUID().toString();

    private Recipient(Office office) {
        this.office = office;
    }

    static Recipient of(Office office) {
        Regency.setsItsRulesAndMoney(office);
        Recipient family = new Recipient(office);
        family.isRegistered();
        family.isListed(Map.of("source", "DTKS"));
        family.isListed(Map.of("source", "P3KE", "decile", 1));
        Map<String, Object> benefit = Map.of("programme", "BSU", "category", POVERTY, "year", 2024);
        family.does(
                "OFFICE_VERIFIER",
                "NominateRecipient",
                "2024-01-20",
                Office.with(benefit, "recipientPersonId", family.head));
        Map<String, Object> decree = new HashMap<>(benefit);
        decree.putAll(Map.of("decreeNumber", "SK/" + family.id, "issuedOn", "2024-01-25"));
        decree.putAll(Map.of("budgetLineId", Regency.LINE, "householdIds", List.of(family.id)));
        office.does("DetermineRecipients", decree, Office.context("REGENT", "2024-01-25"));
        return family;
    }

    /** Id of the only payment of its first tranche. */
    String payment() {
        return id + "/BSU/" + POVERTY + "/2024/T1";
    }

    JsonNode instructed(String day) {
        return send(
                "TREASURER",
                "DisburseBsu",
                day,
                Map.of("programme", "BSU", "category", POVERTY, "year", 2024, "tranche", 1));
    }

    JsonNode paid(String day) {
        Map<String, Object> input = Map.of(
                "paymentId",
                payment(),
                "paidOn",
                day,
                "payeePersonId",
                head,
                "branch",
                "Seririt",
                "payPoint",
                "Kantor");
        return does("BANK_AGENT", "ConfirmPayment", day, input);
    }

    JsonNode returned(String day) {
        return send(
                "BANK_AGENT",
                "ReturnFunds",
                day,
                Map.of("paymentId", payment(), "stsNumber", "STS/1", "returnedOn", day));
    }

    /** Takes a file of the bank with one row about its payment. */
    JsonNode told(String day, String status) {
        String row = "D,1,%s,%s,1350000,%s,Seririt,Kantor,,".formatted(payment(), status, day);
        return file("H,JEJAK-OUTCOME,1,B-%s,%s\n%s\nT,1,1350000\n".formatted(UUID.randomUUID(), day, row));
    }

    JsonNode file(String content) {
        return office.send(
                "RecordBankOutcomes",
                Map.of("budgetLineId", Regency.LINE, "content", content),
                Office.context("BANK_AGENT", "2024-03-20"));
    }

    JsonNode send(String role, String command, String day, Map<String, ?> input) {
        return office.send(command, Office.with(input, "householdId", id), Office.context(role, day));
    }

    JsonNode does(String role, String command, String day, Map<String, ?> input) {
        return office.does(command, Office.with(input, "householdId", id), Office.context(role, day));
    }

    static List<String> types(JsonNode payload) {
        return payload.path("events").findValuesAsString("type");
    }

    static List<String> faults(JsonNode payload) {
        return payload.path("userErrors")
                .valueStream()
                .map(e -> e.path("path").asString() + " " + e.path("code").asString())
                .toList();
    }

    private void isRegistered() {
        Map<String, Object> form = Families.family(Families.freshNik("410180"), Families.freshNik("550610"));
        List<Map<String, Object>> members = List.of(member(form, 0, head), member(form, 1, daughter));
        does("VILLAGE_OPERATOR", "RegisterHousehold", "2024-01-05", Office.with(form, "members", members));
    }

    @SuppressWarnings("unchecked") // Families writes the form that way
    private static Map<String, Object> member(Map<String, Object> form, int which, String personId) {
        return Office.with(((List<Map<String, Object>>) form.get("members")).get(which), "personId", personId);
    }

    private void isListed(Map<String, ?> registry) {
        Map<String, Object> line = Office.with(Office.with(registry, "period", "2024-01"), "status", "LISTED");
        does("OFFICE_DATA_OFFICER", "ImportRegistryStatus", "2024-01-06", line);
    }
}

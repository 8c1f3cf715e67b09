package jejak.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import jejak.household.events.ErasureEvent.ErasureExecuted;
import jejak.ledger.ClaimAudit;
import jejak.ledger.EventCodec;
import jejak.ledger.Ledger;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import tools.jackson.databind.JsonNode;

/** A person asks to be forgotten, two officers decide, and nobody reads the person again; over HTTP only. */
@OfficeTest
class ErasureStoryTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String PEOPLE = """
        query ($id: ID!) { household(id: $id) { head { personId }
          members { personId nik name birthDate dataState } } }
        """;

    @Autowired
    private Office office;

    @Autowired
    private Ledger ledger;

    @Autowired
    private EventCodec codec;

    @Autowired
    @Qualifier("appDataSource")
    private DataSource app;

    @Test
    void twoOfficersForgetAPersonAndTheFamilyStays() {
        String nik = Families.freshNik("550610");
        Map<String, Object> family = Families.family(Families.freshNik("410180"), nik);
        String household = registered(family);
        String daughter = person(household, 1);

        says(household, daughter, "RequestErasure", "DPO", Map.of("ground", "CONSENT_WITHDRAWN"));
        assertThat(member(household, 1).path("dataState").asString()).isEqualTo("RESTRICTED");
        says(household, daughter, "ProposeErasureDecision", "DPO", Map.of());
        assertThat(refusal(household, daughter, "ConfirmErasureDecision", "DPO"))
                .containsExactly("SECOND_PERSON_NEEDED");
        says(household, daughter, "ConfirmErasureDecision", "OFFICE_HEAD", Map.of());
        awaitErased(household, daughter);

        JsonNode erased = member(household, 1);
        assertThat(erased.path("dataState").asString()).isEqualTo("ERASED");
        assertThat(erased.path("nik").asString()).isEqualTo("[dihapus]");
        assertThat(erased.path("name").asString()).isEqualTo("[dihapus]");
        assertThat(erased.path("birthDate").isNull()).isTrue();
        assertThat(member(household, 0).path("name").asString()).isEqualTo("Ni Luh Sari");
        assertThat(found(nik)).isEmpty();
        assertThat(ClaimAudit.differences(app, codec)).isEmpty();
    }

    @Test
    void theSameNikMayBeRegisteredAgain() {
        String nik = Families.freshNik("410180");
        String household = registered(Families.family(nik));
        String head = person(household, 0);
        assertThat(found(nik)).containsExactly(head);
        erase(household, head);

        String again = registered(Families.family(nik));

        assertThat(again).isNotEqualTo(household);
        assertThat(found(nik)).containsExactly(person(again, 0));
    }

    @Test
    void aForgottenHeadLeavesAFamilyThatCanNameAnother() {
        String household = registered(Families.widowAndDaughter());
        erase(household, person(household, 0));

        assertThat(family(household).path("head").isNull()).isTrue();
        JsonNode move = office.send(
                "RecordMove",
                Map.of(
                        "householdId", household,
                        "toRegionCode", "51.08.08.2009",
                        "hamlet", "Kelod",
                        "address", "Jalan Baru 2",
                        "movedOn", "2024-02-01"),
                Office.context("OFFICE_DATA_OFFICER", "2024-02-01"));
        assertThat(move.path("userErrors").findValuesAsString("code")).containsExactly("HEAD_VACANT");
    }

    @Test
    void aHoldRefusesOnTheRecord() {
        String household = registered(Families.widowAndDaughter());
        String head = person(household, 0);
        says(household, head, "PlaceLegalHold", "DPO", Map.of("kind", "AUDIT", "reference", "BPK 7/2024"));

        assertThat(refusal(household, head, "RequestErasure", "DPO", Map.of("ground", "NO_LONGER_NEEDED")))
                .containsExactly("LEGAL_HOLD");
        assertThat(member(household, 0).path("dataState").asString()).isEqualTo("OPEN");
    }

    @Test
    void aPersonGetsTheirOwnDataAndNothingOfOthers() {
        Map<String, Object> family = Families.widowAndDaughter();
        String household = registered(family);
        String head = person(household, 0);
        List<?> members = (List<?>) family.get("members");
        String ownNik = String.valueOf(((Map<?, ?>) members.get(0)).get("nik"));
        String othersNik = String.valueOf(((Map<?, ?>) members.get(1)).get("nik"));

        String document = office.as("dpo")
                .ask("query ($id: ID!) { exportMyData(personId: $id) { document } }", Map.of("id", head))
                .at("/data/exportMyData/document")
                .asString();

        assertThat(document)
                .contains(ownNik, "Ni Luh Sari", "household.HouseholdRegistered")
                .doesNotContain(othersNik);
    }

    private void erase(String household, String person) {
        says(household, person, "RequestErasure", "DPO", Map.of("ground", "NO_LONGER_NEEDED"));
        says(household, person, "ProposeErasureDecision", "DPO", Map.of());
        says(household, person, "ConfirmErasureDecision", "OFFICE_HEAD", Map.of());
        awaitErased(household, person);
    }

    private String registered(Map<String, Object> family) {
        return office.does("RegisterHousehold", family, Office.context("VILLAGE_OPERATOR", "2024-01-10"))
                .at("/events/0/stream")
                .asString();
    }

    private void says(String household, String person, String command, String role, Map<String, ?> more) {
        assertThat(refusal(household, person, command, role, more)).isEmpty();
    }

    private List<String> refusal(String household, String person, String command, String role) {
        return refusal(household, person, command, role, Map.of());
    }

    private List<String> refusal(String household, String person, String command, String role, Map<String, ?> more) {
        Map<String, Object> input = Office.with(Map.of("householdId", household), "personId", person);
        more.forEach(input::put);
        return office.send(command, input, Office.context(role, "2024-03-01"))
                .path("userErrors")
                .findValuesAsString("code");
    }

    /** The policy that carries it out follows the log. */
    private void awaitErased(String household, String person) {
        long seen = ledger.head();
        while (ledger.stream(household).stream()
                .noneMatch(e -> e.payload() instanceof ErasureExecuted done
                        && done.personId().equals(person))) {
            assertThat(ledger.awaitBeyond(seen, PATIENCE)).isTrue();
            seen = ledger.head();
        }
    }

    private List<String> found(String number) {
        return office.as("dpo")
                .ask(
                        "query ($n: String!) { findByNumber(number: $n) { personId } }",
                        Map.of("n", number),
                        "X-Min-Position",
                        Long.toString(ledger.head()))
                .at("/data/findByNumber")
                .findValuesAsString("personId");
    }

    private JsonNode family(String household) {
        return office.ask(PEOPLE, Map.of("id", household)).at("/data/household");
    }

    private JsonNode member(String household, int number) {
        return family(household).path("members").path(number);
    }

    private String person(String household, int number) {
        return member(household, number).path("personId").asString();
    }
}

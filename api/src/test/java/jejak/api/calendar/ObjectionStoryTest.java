package jejak.api.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jejak.api.Families;
import jejak.api.Office;
import jejak.api.OfficeTest;
import jejak.api.commands.CommandDesk;
import jejak.deliberation.events.ObjectionEvent.ObjectionKind;
import jejak.deliberation.objection.FileObjection;
import jejak.kernel.Actor;
import jejak.ledger.Ledger;
import jejak.ledger.RecordedEvent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** A neighbour objects, and the objection ends by a person or, when nobody decides, by its deadline. */
@OfficeTest
class ObjectionStoryTest {

    private static final String LIST = """
        query ($village: String!) { objections(villageCode: $village, first: 100) {
          edges { node { objectionId stage outcome byDeadline dueOn tasks { task decidedBy actedBy } } } } }
        """;

    @Autowired
    private Office office;

    @Autowired
    private CommandDesk desk;

    @Autowired
    private Ledger ledger;

    @Autowired
    private ObjectionDeadlines deadlines;

    @Autowired
    @Qualifier("appDataSource")
    private javax.sql.DataSource app;

    private final String objection = "objection:" + UUID.randomUUID();
    private String household = "";

    @BeforeEach
    void aFamilyIsRegistered() {
        household = office.does(
                        "RegisterHousehold",
                        Families.widowAndDaughter(),
                        Office.context("VILLAGE_OPERATOR", "2024-01-10"))
                .at("/events/0/stream")
                .asString();
    }

    @Test
    void aPersonDecidesAndTheFamilyNeverReadsWhoObjected() {
        says("FileObjection", "VILLAGE_OPERATOR", filing("AGAINST_RECIPIENT"));
        assertThat(refused("DecideObjection", "OFFICE_HEAD", Map.of("outcome", "UPHELD")))
                .containsExactly("OBJECTION_NOT_ACKNOWLEDGED");
        says("AcknowledgeObjection", "OFFICE_VERIFIER", Map.of());
        says("InvestigateObjection", "SOCIAL_FACILITATOR", Map.of("findings", "SUPPORT_OBJECTION"));
        says("DecideObjection", "OFFICE_HEAD", Map.of("outcome", "UPHELD"));

        JsonNode listed = listed();
        assertThat(listed.path("stage").asString()).isEqualTo("SETTLED");
        assertThat(listed.path("outcome").asString()).isEqualTo("UPHELD");
        assertThat(listed.path("byDeadline").asBoolean()).isFalse();
        assertThat(ledger.stream(household))
                .extracting(event -> event.envelope().type())
                .contains("deliberation.ObjectionRaised", "deliberation.ObjectionSettled");
        assertThat(ledger.stream(household).stream().map(RecordedEvent::payload).map(Object::toString))
                .noneMatch(text -> text.contains("Ni Wayan Penyanggah"));
    }

    @Test
    void whoeverWasLeftOutWaitsVisiblyUntilTheOfficeActed() {
        says("FileObjection", "VILLAGE_OPERATOR", filing("FOR_INCLUSION"));
        says("AcknowledgeObjection", "OFFICE_VERIFIER", Map.of());
        says("DecideObjection", "OFFICE_HEAD", Map.of("outcome", "UPHELD"));

        JsonNode task = listed().at("/tasks/0");
        assertThat(task.path("task").asString()).isEqualTo("INCLUDE");
        assertThat(task.path("decidedBy").asString()).isNotEmpty();
        assertThat(task.path("actedBy").isNull()).isTrue();
        assertThat(waiting()).contains(objection);
    }

    @Test
    void whatNobodyDecidesTheDeadlineDecidesOnce() {
        Instant longAgo = Instant.now().minus(Duration.ofDays(20));
        FileObjection filed = new FileObjection(
                objection,
                household,
                ObjectionKind.AGAINST_RECIPIENT,
                UUID.randomUUID().toString(),
                "Ni Wayan Penyanggah",
                Families.BENGKALA,
                null);
        assertThat(desk.sendAt(longAgo, filed, operator()).errors()).isEmpty();
        awaitListed();

        deadlines.carryOut(Instant.now());
        deadlines.carryOut(Instant.now());

        assertThat(ledger.stream(objection))
                .extracting(event -> event.envelope().type())
                .containsExactly("deliberation.ObjectionFiled", "deliberation.ObjectionExpired");
        JsonNode listed = listed();
        assertThat(listed.path("outcome").asString()).isEqualTo("LAPSED");
        assertThat(listed.path("byDeadline").asBoolean()).isTrue();
        assertThat(refused("DecideObjection", "OFFICE_HEAD", Map.of("outcome", "UPHELD")))
                .containsExactly("OBJECTION_ALREADY_SETTLED");
    }

    @Test
    void theWorkOfTheDayStandsInTheDatabase() {
        assertThat(JdbcClient.create(app)
                        .sql("select task_name from ledger.scheduled_tasks")
                        .query(String.class)
                        .list())
                .contains("objection-deadlines");
    }

    private Map<String, Object> filing(String kind) {
        return Map.of(
                "kind",
                kind,
                "objectorPersonId",
                UUID.randomUUID().toString(),
                "objectorName",
                "Ni Wayan Penyanggah",
                "objectorVillageCode",
                Families.BENGKALA);
    }

    private static Map<String, Object> operator() {
        return Map.of(
                Actor.COMMAND_ID,
                UUID.randomUUID().toString(),
                Actor.ID,
                "operator",
                Actor.ROLE,
                "VILLAGE_OPERATOR",
                Actor.SCOPE,
                Families.BENGKALA,
                Actor.EFFECTIVE_DATE,
                "2024-02-01",
                Actor.LEGAL_BASIS,
                List.of());
    }

    private void says(String command, String role, Map<String, ?> more) {
        assertThat(refused(command, role, more)).isEmpty();
    }

    private List<String> refused(String command, String role, Map<String, ?> more) {
        Map<String, Object> input = Office.with(Map.of("householdId", household), "objectionId", objection);
        more.forEach(input::put);
        return office.send(command, input, Office.context(role, "2024-02-01"))
                .path("userErrors")
                .findValuesAsString("code");
    }

    private List<String> waiting() {
        return office.ask(
                        "{ objectionTasks(open: true, first: 100) { edges { node { objectionId } } } }",
                        Map.of(),
                        "X-Min-Position",
                        Long.toString(ledger.head()))
                .at("/data/objectionTasks/edges")
                .findValuesAsString("objectionId");
    }

    private void awaitListed() {
        assertThat(listed().path("stage").asString()).isEqualTo("FILED");
    }

    private JsonNode listed() {
        JsonNode edges = office.ask(
                        LIST, Map.of("village", Families.BENGKALA), "X-Min-Position", Long.toString(ledger.head()))
                .at("/data/objections/edges");
        for (JsonNode edge : edges) {
            if (edge.path("node").path("objectionId").asString().equals(objection)) {
                return edge.path("node");
            }
        }
        throw new AssertionError(objection + " is not in " + edges);
    }
}

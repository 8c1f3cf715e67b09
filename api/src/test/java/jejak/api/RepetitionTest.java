package jejak.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import jejak.ledger.Ledger;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** A command id is carried out once, however often and by however many it is sent. */
@OfficeTest
class RepetitionTest {

    @Autowired
    private Office office;

    @Autowired
    private Ledger ledger;

    @Test
    void theSameCommandBringsItsFirstAnswerAlsoWhereTheServerChoseTheIds() {
        Map<String, Object> family = Families.widowAndDaughter();
        Map<String, Object> context = Office.context("VILLAGE_OPERATOR", "2024-01-10");

        JsonNode first = office.does("RegisterHousehold", family, context);
        JsonNode second = office.does("RegisterHousehold", family, context);

        assertThat(first.path("replayed").asBoolean()).isFalse();
        assertThat(second.path("replayed").asBoolean()).isTrue();
        assertThat(second.path("position")).isEqualTo(first.path("position"));
        assertThat(second.path("events")).isEqualTo(first.path("events"));
    }

    @Test
    void anotherCommandUnderTheSameIdIsRefused() {
        Map<String, Object> family = Families.widowAndDaughter();
        Map<String, Object> context = Office.context("VILLAGE_OPERATOR", "2024-01-10");
        office.does("RegisterHousehold", family, context);

        JsonNode otherHamlet = office.send("RegisterHousehold", Office.with(family, "hamlet", "Kelod"), context);
        JsonNode otherActor = office.send(
                "RegisterHousehold", family, Office.with(context, "account", "village-operator@51.08.08.2010"));

        assertThat(List.of(otherHamlet, otherActor)).allSatisfy(payload -> {
            assertThat(payload.path("userErrors").findValuesAsString("code")).containsExactly("COMMAND_ID_REUSED");
            assertThat(payload.path("userErrors").findValuesAsString("path")).containsExactly("context.commandId");
            assertThat(payload.path("events")).isEmpty();
        });
    }

    @Test
    void aRefusedCommandMayBeSentAgainUnderItsId() {
        Map<String, Object> family = Families.widowAndDaughter();
        Map<String, Object> context = Office.context("VILLAGE_OPERATOR", "2024-01-10");
        office.send("RegisterHousehold", Office.with(family, "hamlet", " "), context);

        assertThat(office.does("RegisterHousehold", family, context)
                        .path("replayed")
                        .asBoolean())
                .isFalse();
    }

    @Test
    void aCommandWithNothingNewToSayRecordsNothingAndIsNoError() {
        Map<String, Object> family = Families.widowAndDaughter();
        String household = office.does("RegisterHousehold", family, Office.context("VILLAGE_OPERATOR", "2024-01-10"))
                .path("events")
                .path(0)
                .path("stream")
                .asString();
        Map<String, Object> listed =
                Map.of("householdId", household, "source", "DTKS", "period", "2024-01", "status", "LISTED");
        office.does("ImportRegistryStatus", listed, Office.context("OFFICE_DATA_OFFICER", "2024-01-10"));

        JsonNode again =
                office.does("ImportRegistryStatus", listed, Office.context("OFFICE_DATA_OFFICER", "2024-01-10"));

        assertThat(again.path("position").isNull()).isTrue();
        assertThat(again.path("replayed").asBoolean()).isFalse();
    }

    @Test
    void manySendersOfOneCommandGetOneAnswer() {
        Map<String, Object> family = Families.widowAndDaughter();
        Map<String, Object> context = Office.context("VILLAGE_OPERATOR", "2024-01-10");

        List<JsonNode> answers = Together.run(32, _ -> office.does("RegisterHousehold", family, context));

        assertThat(answers)
                .extracting(answer -> answer.path("events"))
                .containsOnly(answers.getFirst().path("events"));
        assertThat(answers)
                .filteredOn(answer -> !answer.path("replayed").asBoolean())
                .hasSize(1);
        assertThat(ledger.answer(context.get("commandId").toString())).isPresent();
    }
}

package jejak.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import jejak.ledger.Ledger;
import jejak.ledger.RecordedEvent;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Two who want the same thing at the same moment do not both get it, and who may both act both do. */
@OfficeTest
class RaceTest {

    private static final int CLIENTS = 32;

    @Autowired
    private Office office;

    @Autowired
    private Ledger ledger;

    @Test
    void oneOfManyRegistersANik() {
        String contested = Families.freshNik("410180");

        List<JsonNode> answers = Together.run(
                CLIENTS,
                _ -> office.send(
                        "RegisterHousehold",
                        Families.family(contested),
                        Office.context("VILLAGE_OPERATOR", "2024-01-10")));

        assertThat(answers)
                .filteredOn(answer -> !answer.path("events").isEmpty())
                .hasSize(1);
        assertThat(answers)
                .filteredOn(answer -> answer.path("events").isEmpty())
                .allSatisfy(answer -> {
                    assertThat(answer.path("userErrors").findValuesAsString("code"))
                            .containsExactly("NIK_ALREADY_REGISTERED");
                    assertThat(answer.path("userErrors").findValuesAsString("path"))
                            .containsExactly("members[0].nik");
                });
    }

    @Test
    void oneOfManyOpensASessionForACycle() {
        Map<String, Object> call = Map.of(
                "villageCode", Families.BENGKALA,
                "forum", "MUSDES",
                "agenda", "STRAY_POOR",
                "cycle", "2023-11",
                "scheduledOn", "2023-11-20",
                "invited", 5);

        List<JsonNode> answers = Together.run(
                CLIENTS, _ -> office.send("ScheduleMusdes", call, Office.context("VILLAGE_OPERATOR", "2023-11-01")));

        assertThat(answers)
                .filteredOn(answer -> !answer.path("events").isEmpty())
                .hasSize(1);
        assertThat(answers)
                .filteredOn(answer -> answer.path("events").isEmpty())
                .allSatisfy(answer -> {
                    assertThat(answer.path("userErrors").findValuesAsString("code"))
                            .containsExactly("MUSDES_ALREADY_OPEN");
                    assertThat(answer.path("userErrors").findValuesAsString("path"))
                            .containsExactly("villageCode");
                });
    }

    @Test
    void allWhoAddToOneFamilyAreHeardOneAfterTheOther() {
        String household = office.does(
                        "RegisterHousehold",
                        Families.widowAndDaughter(),
                        Office.context("VILLAGE_OPERATOR", "2024-01-10"))
                .path("events")
                .path(0)
                .path("stream")
                .asString();

        Together.run(
                CLIENTS,
                i -> office.does(
                        "RecordOtherProgramme",
                        Map.of(
                                "householdId",
                                household,
                                "programme",
                                "P" + i,
                                "status",
                                "ENROLLED",
                                "since",
                                "2024-01-01"),
                        Office.context("OFFICE_DATA_OFFICER", "2024-01-10")));

        List<RecordedEvent> history = ledger.stream(household);
        assertThat(history)
                .extracting(event -> event.envelope().version())
                .containsExactlyElementsOf(IntStream.range(0, history.size())
                        .mapToObj(Long::valueOf)
                        .toList());
        assertThat(history)
                .filteredOn(event -> event.envelope().type().equals("household.ExternalProgrammeEnrolmentChanged"))
                .hasSize(CLIENTS);
    }
}

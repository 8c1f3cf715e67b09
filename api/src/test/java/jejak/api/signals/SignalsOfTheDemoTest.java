package jejak.api.signals;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import jejak.api.DemoOfficeTest;
import jejak.api.Office;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** What was planted in the demo year is found, and nothing of what was not. */
@DemoOfficeTest
class SignalsOfTheDemoTest {

    /** Paid after a death that was recorded only later. */
    private static final String DIED_UNKNOWN = "ae44c1a1-4d75-4511-98be-b1d908ab37e1";

    @Autowired
    private Office office;

    @Test
    void whatWasPlantedIsFoundAndNothingElse() {
        JsonNode summary = data("{ signalSummary { check signals wrongInFact knownToBeWrong } }")
                .path("signalSummary");
        assertThat(StreamSupport.stream(summary.spliterator(), false)
                        .map(row -> "%s %d, wrong in fact %d, known %d"
                                .formatted(
                                        row.path("check").asString(),
                                        row.path("signals").asInt(),
                                        row.path("wrongInFact").asLong(),
                                        row.path("knownToBeWrong").asLong())))
                .containsExactly(
                        "DOUBLE_PROGRAMME 2, wrong in fact 1500000, known 0",
                        "DUPLICATE_NIK 2, wrong in fact 0, known 0",
                        "INVALID_NIK 1, wrong in fact 0, known 0",
                        "PAID_AFTER_DEATH 2, wrong in fact 2000000, known 1000000",
                        "RECORDED_LATE 1, wrong in fact 0, known 0");
    }

    @Test
    void aFamilyShowsItsSignalsWithTheirFacts() {
        JsonNode signal = data("{ household(id: \"%s\") { signals { check state facts sentence { id en } } } }"
                        .formatted(DIED_UNKNOWN))
                .path("household")
                .path("signals")
                .path(0);
        assertThat(signal.path("check").asString()).isEqualTo("PAID_AFTER_DEATH");
        assertThat(signal.path("facts")).hasSize(3);
        assertThat(signal.path("sentence").path("en").asString())
                .contains("Paid on 21 August 2024; the fact was true since 20 July 2024", "recorded on 2 September");
    }

    @Test
    void theBankAndTheFamilyDoNotSeeThem() {
        for (String account : List.of("bank-agent", "citizen", "village-operator", "treasurer")) {
            JsonNode answer = office.as(account).ask("{ signalSummary { check } }", Map.of());
            assertThat(answer.path("errors")
                            .path(0)
                            .path("extensions")
                            .path("code")
                            .asString())
                    .as(account)
                    .isEqualTo("FORBIDDEN");
        }
    }

    private JsonNode data(String query) {
        JsonNode answer = office.ask(query, Map.of());
        assertThat(answer.has("errors")).as("%s", answer.path("errors")).isFalse();
        return answer.path("data");
    }
}

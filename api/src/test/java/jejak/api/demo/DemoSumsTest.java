package jejak.api.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import jejak.api.DemoOfficeTest;
import jejak.api.Office;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** The demo year adds up to what the office published, asked through GraphQL. */
@DemoOfficeTest
class DemoSumsTest {

    @Autowired
    private Office office;

    @ParameterizedTest
    @CsvSource({
        "'', EXTREME_POVERTY, 1, 349, 628200000",
        "51.08.04, EXTREME_POVERTY, 1, 62, 111600000",
        "51.08.09, EXTREME_POVERTY, 1, 7, 12600000",
        "51.08.04, DISABILITY_NON_PROGRAM, 1, 151, 75500000",
        "51.08.09, DISABILITY_NON_PROGRAM, 1, 95, 47500000",
        "51.08.04, '', 2, 213, 262600000",
        "51.08.09, '', 2, 102, 107600000",
        "'', EXTREME_POVERTY, 3, 349, 628200000"
    })
    void tranchesHaveThePublishedRecipients(
            String kecamatan, String category, int tranche, int recipients, long rupiah) {
        JsonNode sum = summary(kecamatan, category, tranche);
        assertThat(sum.path("recipients").asInt()).isEqualTo(recipients);
        assertThat(sum.path("paid").asInt()).isEqualTo(recipients);
        assertThat(sum.path("amountPaid").asLong()).isEqualTo(rupiah);
    }

    @Test
    void moneyThatNobodyCameForIsBackInTheTreasury() {
        JsonNode sum = summary("", "DISABILITY_NON_PROGRAM", 1);
        assertThat(sum.path("recipients").asInt()).isEqualTo(1_200);
        assertThat(sum.path("paid").asInt()).isEqualTo(1_199);
        assertThat(sum.path("returned").asInt()).isEqualTo(1);
    }

    @Test
    void theThirdTrancheLeavesOutWhoMayNoLongerBePaid() {
        JsonNode sum = summary("", "DISABILITY_NON_PROGRAM", 3);
        assertThat(sum.path("recipients").asInt()).isEqualTo(1_197);
        assertThat(sum.path("paid").asInt()).isEqualTo(1_197);
    }

    @Test
    void everyVillageOfTheCodeListAnswers() {
        JsonNode villages = data("{ villages(kecamatan: \"51.08.08\") { code households } }")
                .path("villages");
        assertThat(villages).hasSize(13);
        assertThat(villages).allMatch(village -> village.path("households").asInt() > 0);
    }

    @Test
    void everyProjectionStandsAtTheHeadOfTheLog() {
        JsonNode projections = data("{ projections { name lag state } }").path("projections");
        assertThat(projections).isNotEmpty();
        assertThat(projections)
                .allMatch(p -> p.path("lag").asLong() == 0
                        && p.path("state").asString().equals("LIVE"));
    }

    private JsonNode summary(String kecamatan, String category, int tranche) {
        String where = (kecamatan.isEmpty() ? "" : ", kecamatan: \"" + kecamatan + "\"")
                + (category.isEmpty() ? "" : ", category: \"" + category + "\"");
        return data("{ trancheSummary(programme: \"BSU\", year: 2024, tranche: " + tranche + where
                        + ") { recipients instructed paid failed returned amountPaid } }")
                .path("trancheSummary");
    }

    private JsonNode data(String query) {
        JsonNode answer = office.ask(query, Map.of());
        assertThat(answer.path("errors")).as("errors of %s", query).isEmpty();
        return answer.path("data");
    }
}

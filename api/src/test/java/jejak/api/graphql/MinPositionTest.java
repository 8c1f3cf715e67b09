package jejak.api.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import jejak.api.Families;
import jejak.api.Office;
import jejak.api.OfficeTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** A client reads its own writes, or is told why not. */
@OfficeTest
class MinPositionTest {

    private static final String HOUSEHOLDS =
            "{ households(villageCode: \"51.08.08.2009\", first: 100) { edges { node { id } } } }";

    @Autowired
    private Office office;

    @Test
    void theAnswerIncludesTheWrite() {
        for (int i = 0; i < 10; i++) {
            JsonNode written = office.does(
                    "RegisterHousehold",
                    Office.with(Families.widowAndDaughter(), "villageCode", "51.08.08.2009"),
                    Office.with(
                            Office.context("VILLAGE_OPERATOR", "2024-01-10"),
                            "account",
                            "village-operator@51.08.08.2009"));

            JsonNode answer = office.ask(
                    HOUSEHOLDS,
                    Map.of(),
                    MinPosition.HEADER,
                    written.path("position").asString());

            assertThat(answer.findValuesAsString("id"))
                    .contains(written.path("events").path(0).path("stream").asString());
        }
    }

    @Test
    void aPositionBeyondTheLogIsAnErrorThatSaysWhatToDo() {
        JsonNode answer = office.ask(HOUSEHOLDS, Map.of(), MinPosition.HEADER, Long.toString(Long.MAX_VALUE));

        JsonNode error = answer.path("errors").path(0);
        assertThat(error.path("extensions").path("code").asString()).isEqualTo("MIN_POSITION_NOT_REACHED");
        assertThat(error.path("extensions").path("messageEn").asString()).contains("ask again");
        assertThat(error.path("message").asString()).contains("ulangi");
    }

    @Test
    void aPositionThatIsNoNumberIsToldSo() {
        JsonNode answer = office.ask(HOUSEHOLDS, Map.of(), MinPosition.HEADER, "soon", "Accept-Language", "en-GB");

        JsonNode error = answer.path("errors").path(0);
        assertThat(error.path("extensions").path("code").asString()).isEqualTo("MIN_POSITION_MALFORMED");
        assertThat(error.path("message").asString()).contains("whole number");
    }
}

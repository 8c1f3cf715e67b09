package jejak.api.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import jejak.api.Office;
import jejak.api.OfficeTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** A message is in Indonesian unless English is asked for; both are always beside it. */
@OfficeTest
class LanguageTest {

    @Autowired
    private Office office;

    @ParameterizedTest
    @CsvSource({"id, messageId", "en, messageEn", "en-US, messageEn", "ban, messageId"})
    void answersInTheLanguageAskedFor(String asked, String expected) {
        JsonNode error = office.send(
                        "OpenMusdes",
                        Map.of("musdesId", "musdes:none"),
                        Office.context("VILLAGE_HEAD", "2024-01-10"),
                        "Accept-Language",
                        asked)
                .path("userErrors")
                .path(0);

        assertThat(error.path("message")).isEqualTo(error.path(expected));
    }
}

package jejak.api.health;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jejak.api.Families;
import jejak.api.Office;
import jejak.api.OfficeTest;
import jejak.query.engine.ProjectionEngine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What a collector of figures gets, and who gets nothing. */
@OfficeTest
class MetricsOverHttpTest {

    private static final String FIGURES = "/actuator/prometheus";

    @Autowired
    private Office office;

    @Autowired
    private ProjectionEngine engine;

    @Test
    void whoMayMendAnswersSeesTheFiguresOfTheLogAndOfEveryAnswer() {
        String figures = office.as("office-data-officer").page(FIGURES).body();

        for (String name : engine.names()) {
            for (String figure : new String[] {"lag", "rate", "parked", "rebuilt"}) {
                assertThat(figures).contains("jejak_projection_%s{projection=\"%s\"} ".formatted(figure, name));
            }
        }
        assertThat(Stream.of("jejak_ledger_position", "jejak_ledger_appends_total", "jejak_ledger_rounds_seconds_sum"))
                .allMatch(name -> figures.contains("\n" + name + " "));
    }

    @Test
    void anAcceptedCommandCounts() {
        double before = figure("jejak_ledger_appends_total");
        office.does("RegisterHousehold", Families.widowAndDaughter(), Office.context("VILLAGE_OPERATOR", "2024-05-02"));

        assertThat(figure("jejak_ledger_appends_total")).isGreaterThan(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"external-auditor", "village-operator", "citizen"})
    void whoMayNotMendAnswersSeesNoFigures(String account) {
        HttpResponse<String> answer = office.as(account).page(FIGURES);

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).doesNotContain("jejak_");
    }

    @Test
    void healthIsForEverybodyAndSaysOnlyWhether() {
        assertThat(office.page("/actuator/health").body())
                .isEqualTo("{\"groups\":[\"liveness\",\"readiness\"],\"status\":\"UP\"}");
    }

    private double figure(String name) {
        return Pattern.compile("^" + name + " (\\S+)$", Pattern.MULTILINE)
                .matcher(office.as("office-data-officer").page(FIGURES).body())
                .results()
                .mapToDouble(found -> Double.parseDouble(found.group(1)))
                .sum();
    }
}

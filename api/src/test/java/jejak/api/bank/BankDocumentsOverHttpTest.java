package jejak.api.bank;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import jejak.api.Office;
import jejak.api.OfficeTest;
import jejak.api.Regency;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Roles that may send nothing but the documents that come with the product can read with them what they work on. */
@OfficeTest
class BankDocumentsOverHttpTest {

    private static final Map<String, Object> TRANCHE = Map.of("category", "EXTREME_POVERTY", "tranche", 1);
    private static final Map<String, Object> PROGRAMME = Map.of("programme", "BSU", "year", 2024, "first", 100);

    @Autowired
    private Office office;

    @Test
    void theTreasurerFindsWhatIsUnsentAndTheBankReadsItsFile() {
        Recipient family = Recipient.of(office);
        String instructed = family.instructed("2024-02-05").path("position").asString();
        JsonNode unsent = document("treasurer", "unsentPayments", instructed, both(PROGRAMME, TRANCHE));
        assertThat(unsent.findValuesAsString("paymentId")).contains(family.payment());
        Map<String, Object> line = both(TRANCHE, Map.of("budgetLineId", Regency.LINE));
        String written = office.does(
                        "WriteBankFile",
                        both(line, Map.of("paymentIds", List.of(family.payment()))),
                        Office.context("TREASURER", "2024-02-06"))
                .path("position")
                .asString();

        assertThat(IntStream.rangeClosed(1, 20)
                        .mapToObj(n -> document("bank-agent", "bankFile", written, both(line, Map.of("fileNumber", n))))
                        .map(answer -> answer.at("/data/bankFile/content").asString("")))
                .anyMatch(content -> content.contains(family.payment()));
    }

    @Test
    void everyDocumentOfPaymentsIsAnswered() {
        Regency.setsItsRulesAndMoney(office);
        Map<String, Object> asked = both(both(PROGRAMME, TRANCHE), Map.of("asOf", "2024-06-01", "days", 30));
        for (String name :
                List.of("outstandingPayments", "bankFindings", "reconciliation", "overpayments", "paymentList")) {
            JsonNode answer = document("treasurer", name, "0", asked);
            assertThat(answer.has("errors")).as("%s", answer).isFalse();
            assertThat(answer.at("/data/" + name).isObject()).as(name).isTrue();
        }
    }

    private JsonNode document(String account, String name, String position, Map<String, ?> variables) {
        return office.as(account).sendDocument("payments/" + name, variables, "X-Min-Position", position);
    }

    private static Map<String, Object> both(Map<String, ?> some, Map<String, ?> more) {
        Map<String, Object> all = new LinkedHashMap<>(some);
        all.putAll(more);
        return all;
    }
}

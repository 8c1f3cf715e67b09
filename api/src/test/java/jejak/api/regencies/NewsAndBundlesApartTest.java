package jejak.api.regencies;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.util.Map;
import java.util.Objects;
import jejak.api.Families;
import jejak.api.Office;
import jejak.api.OfficeTest;
import jejak.api.feed.FeedClient;
import jejak.ledger.Ledger;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What leaves the office beside answers keeps to its regency too: news of the log, and bundles. */
@OfficeTest
class NewsAndBundlesApartTest {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String LANGKAT = "12.05.01.2002";
    private static final String STRANGER = "external-auditor@12.05";

    @Autowired
    private Office office;

    @Autowired
    private Ledger ledger;

    @Test
    void newsOfTheWholeLogAreOfTheOwnRegencyAlone() throws IOException {
        String query = "subscription ($after: Long) { auditFeed(afterPosition: $after) { eventId } }";
        try (FeedClient feed = follows(query, Map.of("after", ledger.head()))) {
            registered("village-operator", Families.BENGKALA);
            String ours = registered("village-operator@" + LANGKAT, LANGKAT);

            String first = ledger.stream(ours).getFirst().envelope().eventId();
            assertThat(next(feed).at("/data/auditFeed/eventId").asString()).isEqualTo(first);
        }
    }

    @Test
    void aFamilyOfTheOtherRegencyIsNotFollowed() throws IOException {
        String family = registered("village-operator", Families.BENGKALA);
        String query = "subscription ($id: ID!) { household(id: $id) { villageCode } }";
        try (FeedClient feed = follows(query, Map.of("id", family))) {
            String told = next(feed).toString();
            assertThat(told).contains("FORBIDDEN").doesNotContain(Families.BENGKALA);
        }
    }

    @Test
    void aBundleOfTheOtherRegencysFamilyIsNotToBeHad() {
        String family = registered("village-operator", Families.BENGKALA);
        String query = "query ($id: ID!) { householdBundle(id: $id) { path } }";

        assertThat(office.as(STRANGER).ask(query, Map.of("id", family)).toString())
                .contains("FORBIDDEN")
                .doesNotContain("/bundles/");
        String path = office.as("external-auditor")
                .ask(query, Map.of("id", family))
                .at("/data/householdBundle/path")
                .asString();
        assertThat(path).startsWith("/bundles/");
        assertThat(office.as(STRANGER).page(path).statusCode())
                .isEqualTo(office.as(STRANGER).page("/bundles/none").statusCode())
                .isEqualTo(404);
    }

    private String registered(String account, String village) {
        Map<String, Object> family = Office.with(Families.widowAndDaughter(), "villageCode", village);
        Map<String, Object> context = Office.with(Office.context("VILLAGE_OPERATOR", "2024-05-02"), "account", account);
        return office.does("RegisterHousehold", family, context)
                .at("/events/0/stream")
                .asString();
    }

    private FeedClient follows(String query, Map<String, ?> variables) throws IOException {
        URI graphql = office.at("/graphql");
        String body = JSON.writeValueAsString(Map.of("query", query, "variables", variables));
        return new FeedClient(graphql, "Authorization: " + Office.basic(STRANGER), body);
    }

    /** What comes first that is more than a position. */
    private static JsonNode next(FeedClient feed) throws IOException {
        String data = "";
        while (data.isBlank()) {
            data = Objects.requireNonNull(feed.next(), "the feed ended").data();
        }
        return JSON.readTree(data);
    }
}

package jejak.api.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jejak.api.Families;
import jejak.api.Office;
import jejak.api.OfficeTest;
import jejak.api.Regency;
import jejak.api.pages.Chromium;
import jejak.api.pages.Page;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** A village reads who was decided, sees what changed, and learns no more than it needs. */
@OfficeTest
class VillageListTest {
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final Map<String, Object> POOREST =
            Map.of("programme", "BSU", "category", "EXTREME_POVERTY", "year", 2024);
    private static final String DRAFT = """
        query ($village: String!) {
          villageListDraft(villageCode: $village, programme: "BSU", year: 2024) {
            contentHash unchanged unnamed named { householdId shownAs } added { shownAs } removed { shownAs reason }
          }
        }
        """;
    private static final String LIST = """
        query ($village: String!) {
          villageList(villageCode: $village, programme: "BSU", year: 2024) {
            version unnamed named { householdId shownAs } removed { shownAs reason }
          }
        }
        """;

    @Autowired
    private Office office;

    /** One village for each story: the tests share an office. */
    private String village = "";

    @Test
    void neighboursReadWhatTheHeadPublishedAndWhatChangedAndNoMore() throws Exception {
        village = "51.08.08.2009";
        Regency.setsItsRulesAndMoney(office);
        String sari = family("Ni Luh Sari", "1980-01-01");
        String putra = family("I Ketut Putra Yasa", "1975-05-05");
        String child = family("I Gede Kecil", LocalDate.now().minusYears(9).toString());
        assertThat(page().statusCode()).isEqualTo(404);
        decide(List.of(sari, child));

        JsonNode draft = draft();
        assertThat(draft.path("named").findValuesAsString("householdId")).containsExactly(sari);
        assertThat(draft.path("unnamed").asInt()).isEqualTo(1);
        assertThat(page().statusCode()).as("a draft is not published").isEqualTo(404);
        publish(draft);
        HttpResponse<String> first = page();
        assertThat(first.headers().firstValue("X-Robots-Tag")).hasValue("noindex, noarchive");
        assertThat(first.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(first.body())
                .contains("versi 1", "N. L. S.", "Desa ", "Penerima BSU 2024")
                .doesNotContain("Ni Luh", "Sari", "Gede", "990801", sari, "Jalan Contoh", "EXTREME", "Yang berubah");

        decide(List.of(putra));
        office.does(
                "TerminateBenefit",
                Office.with(Office.with(one(sari), "reason", "GRADUATED"), "lastMonth", "2024-02"),
                context("OFFICE_HEAD"));
        JsonNode second = draft();
        assertThat(second.path("removed").toString()).contains("N. L. S.", "BETTER_OFF");
        assertThat(refused("office-head@51.08", second)).isEqualTo("FORBIDDEN");
        publish(second);

        String changed = page().body();
        assertThat(changed).contains("versi 2", "I. K. P. Y.", "N. L. S.: sudah mampu", "better off");
        assertThat(refused("village-head@" + village, second)).isEqualTo("LIST_UNCHANGED");
        look();

        office.does(
                "WithdrawVillageList",
                Map.of("villageCode", village, "programme", "BSU", "year", 2024, "reason", "PERSON_ASKED"),
                context("VILLAGE_HEAD"));
        assertThat(published().isNull()).isTrue();
        assertThat(page().statusCode()).as("what was taken down").isEqualTo(404);
    }

    @Test
    void whoAsksToBeForgottenIsOnTheListAsANumberOnlyFromThatMoment() throws Exception {
        village = "51.08.08.2011";
        Regency.setsItsRulesAndMoney(office);
        String sari = family("Ni Luh Sari", "1980-01-01");
        decide(List.of(sari));
        publish(draft());
        assertThat(published().path("named").findValuesAsString("shownAs")).containsExactly("N. L. S.");

        assertThat(page().body()).contains("N. L. S.");
        assertThat(handedOut(head(sari))).contains("deliberation.VillageListPublished", "N. L. S.", "BSU");
        Map<String, Object> whom = Map.of("householdId", sari, "personId", head(sari));
        office.does("RequestErasure", Office.with(whom, "ground", "CONSENT_WITHDRAWN"), context("DPO"));
        assertThat(page().body())
                .contains("Tidak disebut <span lang=\"en\">Not named</span></dt><dd>1")
                .doesNotContain("N. L. S.");

        erase(whom);

        assertThat(page().body()).doesNotContain("N. L. S.");
        assertThat(published().path("named")).isEmpty();
        assertThat(published().path("unnamed").asInt()).isEqualTo(1);
        assertThat(draft().path("named")).isEmpty();
    }

    /** Neighbours are not told that somebody receives who is dead, and not by the list that somebody died either. */
    @Test
    void whoDiedIsANumberAtOnceAndWithTheNextVersionNamedAsGone() throws Exception {
        village = "51.08.08.2012";
        Regency.setsItsRulesAndMoney(office);
        String sari = family("Ni Luh Sari", "1980-01-01");
        String putra = family("I Ketut Putra Yasa", "1975-05-05");
        decide(List.of(sari, putra));
        publish(draft());
        assertThat(page().body()).contains("N. L. S.");

        office.does(
                "RecordDeath",
                Map.of("householdId", sari, "personId", head(sari), "diedOn", "2024-01-30"),
                context("VILLAGE_OPERATOR"));
        JsonNode living = published();
        assertThat(living.path("named").findValuesAsString("shownAs")).containsExactly("I. K. P. Y.");
        assertThat(living.path("unnamed").asInt()).isEqualTo(1);
        assertThat(page().body()).contains("I. K. P. Y.").doesNotContain("N. L. S.", "meninggal");

        JsonNode second = draft();
        assertThat(second.path("named").findValuesAsString("householdId")).containsExactly(putra);
        assertThat(second.path("unnamed").asInt()).isEqualTo(1);
        assertThat(second.path("removed").toString()).contains("N. L. S.", "DECEASED");
        publish(second);
        assertThat(page().body()).contains("versi 2");
    }

    /** A list names neighbours; that a family moved is told when the head publishes again. */
    @Test
    void whoMovedIsANumberAtOnceAndWithTheNextVersionNamedAsGone() throws Exception {
        village = "51.08.08.2013";
        Regency.setsItsRulesAndMoney(office);
        String sari = family("Ni Luh Sari", "1980-01-01");
        String putra = family("I Ketut Putra Yasa", "1975-05-05");
        decide(List.of(sari, putra));
        publish(draft());
        assertThat(page().body()).contains("N. L. S.");

        Map<String, Object> move = new HashMap<>(Map.of("householdId", sari, "toRegionCode", "51.08.08.2001"));
        move.putAll(Map.of("hamlet", "Kelod", "address", "Jalan Baru 2", "movedOn", "2024-02-01"));
        office.does("RecordMove", move, context("VILLAGE_OPERATOR"));
        assertThat(published().path("named").findValuesAsString("shownAs")).containsExactly("I. K. P. Y.");
        assertThat(published().path("unnamed").asInt()).isEqualTo(1);
        assertThat(page().body()).contains("I. K. P. Y.").doesNotContain("N. L. S.", "pindah");
        JsonNode asked = office.as("external-auditor").ask(LIST, Map.of("village", village));
        assertThat(asked.at("/data/villageList/named").findValuesAsString("shownAs"))
                .as("the same whoever asks")
                .containsExactly("I. K. P. Y.");

        JsonNode second = draft();
        assertThat(second.path("unnamed").asInt()).isZero();
        assertThat(second.path("removed").toString()).contains("N. L. S.", "MOVED");
        publish(second);
        assertThat(page().body()).contains("versi 2", "N. L. S.: pindah");

        village = "51.08.08.2001";
        assertThat(draft().path("named").findValuesAsString("householdId"))
                .as("where it lives now, the next head to publish names it")
                .containsExactly(sari);
    }

    private void look() throws Exception {
        try (Chromium chromium = Chromium.start();
                Page page = chromium.page()) {
            page.go(office.at(path()));
            page.until("document.querySelector('h1')");
            page.picture("village-list-wide", 1280, false);
            page.picture("village-list-narrow", 360, false);
            assertThat(page.troubles()).isEmpty();
        }
    }

    /** Until the person is forgotten, which the program does by itself once two officers have decided. */
    private void erase(Map<String, Object> whom) {
        office.does("ProposeErasureDecision", whom, context("DPO"));
        office.does("ConfirmErasureDecision", whom, context("OFFICE_HEAD"));
        while (!published().path("named").isEmpty()) {
            Thread.onSpinWait();
        }
    }

    private String family(String name, String born) {
        Map<String, Object> member = new HashMap<>(Map.of(
                "nik",
                Families.freshNik("410180"),
                "name",
                name,
                "birthDate",
                born,
                "sex",
                "FEMALE",
                "relation",
                "HEAD",
                "occupation",
                "FARMER"));
        Map<String, Object> family = Office.with(
                Office.with(Families.widowAndDaughter(), "villageCode", village), "members", List.of(member));
        String id = office.does("RegisterHousehold", family, context("VILLAGE_OPERATOR"))
                .at("/events/0/stream")
                .asString();
        Map<String, Object> dtks = Map.of("householdId", id, "source", "DTKS", "period", "2024-01", "status", "LISTED");
        office.does("ImportRegistryStatus", dtks, context("OFFICE_DATA_OFFICER"));
        office.does(
                "ImportRegistryStatus",
                Office.with(Office.with(dtks, "source", "P3KE"), "decile", 1),
                context("OFFICE_DATA_OFFICER"));
        return id;
    }

    private void decide(List<String> households) {
        for (String id : households) {
            office.does(
                    "EvaluateEligibility", Map.of("householdId", id, "cause", "REQUEST"), context("OFFICE_VERIFIER"));
            office.does(
                    "NominateRecipient",
                    Office.with(one(id), "recipientPersonId", head(id)),
                    context("OFFICE_VERIFIER"));
        }
        Map<String, Object> decree = new HashMap<>(POOREST);
        decree.putAll(Map.of(
                "decreeNumber",
                "SK/" + UUID.randomUUID(),
                "issuedOn",
                "2024-02-01",
                "budgetLineId",
                Regency.LINE,
                "householdIds",
                households));
        office.does("DetermineRecipients", decree, context("REGENT"));
    }

    private static Map<String, Object> one(String household) {
        return Office.with(POOREST, "householdId", household);
    }

    private String head(String household) {
        return office.ask("query ($id: ID!) { household(id: $id) { head { personId } } }", Map.of("id", household))
                .at("/data/household/head/personId")
                .asString();
    }

    private String handedOut(String person) {
        return office.as("dpo")
                .ask("query ($id: ID!) { exportMyData(personId: $id) { document } }", Map.of("id", person))
                .at("/data/exportMyData/document")
                .asString();
    }

    private JsonNode draft() {
        return asked(DRAFT).path("villageListDraft");
    }

    private JsonNode published() {
        return asked(LIST).path("villageList");
    }

    private JsonNode asked(String question) {
        JsonNode answer = office.as("village-head@" + village).ask(question, Map.of("village", village));
        assertThat(answer.path("errors")).as(answer.toString()).isEmpty();
        return answer.path("data");
    }

    private void publish(JsonNode draft) {
        office.does("PublishVillageList", publication(draft), context("VILLAGE_HEAD"));
    }

    private String refused(String account, JsonNode draft) {
        return office.send(
                        "PublishVillageList",
                        publication(draft),
                        Office.with(context("VILLAGE_HEAD"), "account", account))
                .at("/userErrors/0/code")
                .asString();
    }

    private Map<String, Object> publication(JsonNode draft) {
        return Map.of(
                "villageCode",
                village,
                "programme",
                "BSU",
                "year",
                2024,
                "contentHash",
                draft.path("contentHash").asString());
    }

    private Map<String, Object> context(String role) {
        boolean ofVillage = role.startsWith("VILLAGE");
        Map<String, Object> context = Office.context(role, "2024-02-01");
        return ofVillage ? Office.with(context, "account", context.get("account") + "@" + village) : context;
    }

    private String path() {
        return "/daftar/" + village + "/BSU/2024";
    }

    private HttpResponse<String> page() throws Exception {
        return HTTP.send(HttpRequest.newBuilder(office.at(path())).build(), BodyHandlers.ofString());
    }
}

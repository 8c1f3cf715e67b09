package jejak.api.regencies;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import jejak.api.DemoOfficeTest;
import jejak.api.Office;
import jejak.api.looks.WholeQuestions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.execution.GraphQlSource;
import tools.jackson.databind.JsonNode;

/**
 * In the demo all families, sessions and money are Buleleng's, so whoever works for Langkat must find nothing at all:
 * no row, no count, no sum and no word of it, whatever they ask.
 *
 * <p>Questions are read off the schema, so that none is forgotten; that no command reaches across is shown for every
 * command by {@code PolicyOverHttpTest}.
 */
@DemoOfficeTest
class RegenciesApartTest {

    /** The program and its log as a whole, which belong to no regency. */
    private static final Set<String> OF_THE_WHOLE_LOG =
            Set.of("checkpoint", "consistency", "proof", "projections", "projectionComparison", "version");

    private static final List<String> STRANGERS = List.of(
            "external-auditor@12.05",
            "office-head@12.05",
            "village-operator@12.05.01.2002",
            "dpo@12.05",
            "treasurer@12.05",
            "langkat-office-data-officer");

    private static final String FAMILY = "ae44c1a1-4d75-4511-98be-b1d908ab37e1";
    /** Every village of the asker's own code list is in them, with nothing to say of it. */
    private static final Set<String> OWN_VILLAGES = Set.of("villages", "staleVillages");

    private static final Set<String> REGIONS =
            Set.of("villageCode", "kecamatan", "region", "regionCode", "regencyCode");

    @Autowired
    private Office office;

    @Autowired
    private GraphQlSource source;

    @Test
    void whoeverWorksForAnotherRegencyFindsNothing() {
        Map<String, String> things = things();
        List<Map<String, String>> asked = List.of(questions(things, Set.of()), questions(things, REGIONS));
        Set<String> told = new TreeSet<>();
        Set<String> toldAtHome = new TreeSet<>();
        for (Map<String, String> questions : asked) {
            questions.forEach((name, question) -> {
                if (!OF_THE_WHOLE_LOG.contains(name)) {
                    STRANGERS.forEach(who ->
                            said(answer(who, question)).forEach(what -> told.add(who + " asks " + name + ": " + what)));
                    if (!said(answer("external-auditor", question)).isEmpty()) {
                        toldAtHome.add(name);
                    }
                }
            });
        }
        assertThat(told).isEmpty();
        assertThat(toldAtHome).hasSizeGreaterThan(20).contains("household", "paymentList", "trancheSummary");
    }

    @Test
    void aRulePackIsAFileForItsOwnRegencyAlone() {
        assertThat(office.as("office-head")
                        .page("/rule-packs/buleleng-2024.yaml")
                        .body())
                .startsWith("# Rule pack of Kabupaten Buleleng");
        assertThat(office.as("langkat-office-head")
                        .page("/rule-packs/buleleng-2024.yaml")
                        .statusCode())
                .isEqualTo(office.as("langkat-office-head")
                        .page("/rule-packs/none.yaml")
                        .statusCode())
                .isEqualTo(404);
        assertThat(office.page("/schemas/rule-pack.schema.json").body()).contains("\"monthlyRupiah\"");
    }

    @Test
    void aRegencysPacksAreListedWithWhoDidWhat() {
        JsonNode pack = office.as("office-head").ask("""
            { rulePacks(regencyCode: "51.08") {
                code state effectiveFrom contentHash steps { type actor role legalBasis { instrument } } } }
            """, Map.of()).at("/data/rulePacks/0");
        assertThat(pack.path("code").asString()).isEqualTo("buleleng-2024");
        assertThat(pack.path("state").asString()).isEqualTo("ACTIVE");
        assertThat(pack.path("effectiveFrom").asString()).isEqualTo("2024-01-01");
        assertThat(pack.findValuesAsString("role")).containsExactly("OFFICE_HEAD", "OFFICE_HEAD", "REGENT");
        assertThat(pack.findValuesAsString("actor")).doesNotHaveDuplicates();
    }

    /** Two of them say the same word of two things. */
    private Map<String, String> questions(Map<String, String> things, Set<String> alsoGiven) {
        Map<String, String> questions = new HashMap<>(new WholeQuestions(source.schema(), things, alsoGiven).all());
        questions.computeIfPresent(
                "householdDiff", (_, q) -> q.replaceAll("(from|to): (\"[^\"]*\")", "$1: {recordedAt: $2}"));
        return questions;
    }

    /** Everything a question may name, and all of it Buleleng's. */
    private Map<String, String> things() {
        JsonNode home =
                office.ask("query ($id: ID!) { household(id: $id) { head { personId } } }", Map.of("id", FAMILY));
        String person = home.findValuesAsString("personId").getFirst();
        Map<String, String> things = new HashMap<>(Map.of(
                "first", "5",
                "id", quoted(FAMILY),
                "ids", "[" + quoted(FAMILY) + "]",
                "householdId", quoted(FAMILY),
                "personId", quoted(person),
                "villageCode", quoted("51.08.01.2001"),
                "kecamatan", quoted("51.08.01"),
                "region", quoted("51.08"),
                "regionCode", quoted("51.08"),
                "regencyCode", quoted("51.08")));
        things.putAll(Map.of(
                "programme", quoted("BSU"),
                "year", "2024",
                "tranche", "1",
                "account", quoted("inspector"),
                "number", quoted("DEMO/EXTREME_POVERTY/2024"),
                "budgetLineId", quoted("budget:51.08:BSU:2024"),
                "paymentId", quoted(FAMILY + "/BSU/DISABILITY_NON_PROGRAM/2024/T1"),
                "purpose", "AUDIT",
                "caseNumber", quoted("ITDA/2026/7")));
        things.putAll(Map.of(
                "from", quoted("2020-01-01T00:00:00Z"),
                "to", quoted("2030-01-01T00:00:00Z"),
                "months", "1",
                "days", "1",
                "asOf", quoted("2024-12-31"),
                "day", quoted("2024-12-31")));
        return things;
    }

    private JsonNode answer(String who, String question) {
        return office.as(who).ask(question, Map.of());
    }

    /** Every word and every figure of an answer but the names of the asker's own villages, and of every error its text. */
    private static List<String> said(JsonNode answer) {
        List<String> said = new ArrayList<>();
        answer.path("data").properties().forEach(field -> {
            if (OWN_VILLAGES.contains(field.getKey())) {
                strange(field.getKey(), field.getValue(), said);
            } else {
                leaves(field.getKey(), field.getValue(), field.getValue(), said);
            }
        });
        answer.path("errors").forEach(error -> {
            if (!error.at("/extensions/code").asString().equals("FORBIDDEN")) {
                said.add("error " + error);
            }
        });
        return said;
    }

    /** A figure, or a code of the other regency, also inside a cursor. */
    private static void strange(String path, JsonNode list, List<String> said) {
        list.findValues("code").forEach(code -> foreign(path, code.asString(), said));
        list.findValuesAsString("endCursor")
                .forEach(cursor ->
                        foreign(path, new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8), said));
        List.of("households", "membersAlive")
                .forEach(figure -> list.findValues(figure).stream()
                        .filter(count -> count.asLong() != 0)
                        .forEach(count -> said.add(path + " " + figure + " " + count)));
    }

    private static void foreign(String path, String code, List<String> said) {
        if (!code.startsWith("12.05")) {
            said.add(path + " " + code);
        }
    }

    private static void leaves(String path, JsonNode node, JsonNode whole, List<String> said) {
        if (node.isContainer()) {
            node.properties().forEach(each -> leaves(path + "." + each.getKey(), each.getValue(), node, said));
            node.values().forEach(each -> {
                if (node.isArray()) {
                    leaves(path, each, node, said);
                }
            });
        } else if ((node.isNumber() && node.asDouble() != 0) || (node.isString() && !ofTheAsker(whole))) {
            said.add(path + " = " + node);
        }
    }

    /** A village of Langkat with its names, of which there are no figures. */
    private static boolean ofTheAsker(JsonNode row) {
        String text = row.toString();
        return text.contains("\"12.05") && !text.contains("51.08");
    }

    private static String quoted(String text) {
        return '"' + text + '"';
    }
}

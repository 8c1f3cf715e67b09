package jejak.api.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import jejak.api.Office;
import jejak.api.OfficeTest;
import jejak.api.Regency;
import jejak.api.TestAccounts;
import jejak.api.access.Role;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** What is found by its id alone is shown to exactly those, and exactly as, the field shows it that asks for it by its kind. */
@OfficeTest
class NodesOverHttpTest {

    private static final String FAMILY = "{ id villageCode address version members { id personId name }"
            + " benefits { programme } timeline(first: 1) { edges { node { id type sentence { en } } } } }";
    private static final String SESSION = "{ id villageCode state attendees { role } }";

    private static final String SIGNAL = "{ id check subject householdId }";
    private static final String FILE = "{ id contentHash startedBy }";
    private static final String BUDGET = "{ id ceiling free }";

    @Autowired
    private Office office;

    @Autowired
    private TestAccounts accounts;

    @Test
    void aNodeIsShownAsTheFieldOfItsKindShowsIt() {
        Grounds grounds = Grounds.in(office, accounts);
        List<String> ids = Stream.concat(
                        grounds.households.stream().map(Grounds.Household::id),
                        grounds.sessions.stream().map(Grounds.Session::id))
                .toList();
        int shown = 0;
        int hidden = 0;
        List<String> everybody = everybody(grounds);
        for (String account : everybody) {
            JsonNode many = asked(account, "nodes(ids: $ids)", Map.of("ids", ids));
            for (int i = everybody.indexOf(account) % 3; i < ids.size(); i += 3) {
                String kind = ids.get(i).startsWith("musdes:") ? "musdes" : "household";
                JsonNode direct = office.as(account)
                        .ask(
                                "query ($id: ID!) { " + kind + "(id: $id) " + (kind.equals("musdes") ? SESSION : FAMILY)
                                        + " }",
                                Map.of("id", ids.get(i)));
                JsonNode thing = direct.at("/data/" + kind);
                assertThat(many.at("/data/nodes/" + i))
                        .as("%s asks for %s", account, ids.get(i))
                        .isEqualTo(thing);
                assertThat(errors(many, "/nodes/" + i)).isEqualTo(errors(direct, "/" + kind));
                if (i % 7 == 0) {
                    JsonNode one = asked(account, "node(id: $id)", Map.of("id", ids.get(i)));
                    assertThat(one.at("/data/node")).isEqualTo(thing);
                    assertThat(errors(one, "/node")).isEqualTo(errors(direct, "/" + kind));
                }
                shown += thing.isNull() ? 0 : 1;
                hidden += thing.isNull() ? 1 : 0;
            }
        }
        assertThat(shown).isGreaterThan(50);
        assertThat(hidden).isGreaterThan(100);
    }

    @Test
    void whatBelongsToAFamilyIsFoundByWhoMaySeeItThereAndByNobodyElse() {
        Grounds grounds = Grounds.in(office, accounts);
        for (Grounds.Household family : grounds.households) {
            JsonNode whole = office.as("external-auditor@" + family.ground().regency())
                    .ask("query ($id: ID!) { household(id: $id) " + FAMILY + " }", Map.of("id", family.id()))
                    .at("/data/household");
            String member = whole.at("/members/0/id").asString();
            String event = whole.at("/timeline/edges/0/node/id").asString();
            assertThat(List.of(member, event)).doesNotContain("");
            for (String account : List.of("village-village_operator", "regency-inspector", "regency-treasurer")) {
                JsonNode direct = office.as(account)
                        .ask("query ($id: ID!) { household(id: $id) " + FAMILY + " }", Map.of("id", family.id()));
                JsonNode found = asked(account, "nodes(ids: $ids)", Map.of("ids", List.of(member, event)));

                assertThat(found.at("/data/nodes/0").isObject())
                        .as("%s asks for %s of %s", account, member, family)
                        .isEqualTo(direct.at("/data/household/members/0").isObject());
                assertThat(found.at("/data/nodes/1").path("type"))
                        .as("%s asks for %s of %s", account, event, family)
                        .isEqualTo(direct.at("/data/household/timeline/edges/0/node")
                                .path("type"));
            }
        }
    }

    @Test
    void whatHasALogOfItsOwnIsShownAsTheFieldOfItsKindShowsIt() {
        Regency.setsItsRulesAndMoney(office);
        Grounds grounds = Grounds.in(office, accounts);
        Map<String, String> direct = new LinkedHashMap<>();
        direct.put(Regency.LINE, "budgetLine(id: \"%s\") " + BUDGET);
        for (int i = 0; i < 4; i++) {
            direct.put(pick(grounds.households, i).signal(), "signal(id: \"%s\") " + SIGNAL);
            direct.put(pick(grounds.records, i).importId(), "import(id: \"%s\") " + FILE);
        }
        List<String> ids = List.copyOf(direct.keySet());
        String asked = IntStream.range(0, ids.size())
                .mapToObj(i -> "q" + i + ": " + direct.get(ids.get(i)).formatted(ids.get(i)))
                .collect(Collectors.joining(" ", "{ ", " }"));
        Set<String> shown = new TreeSet<>();
        int hidden = 0;
        for (String account : everybody(grounds)) {
            JsonNode each = office.as(account).ask(asked, Map.of());
            JsonNode found = asked(account, "nodes(ids: $ids)", Map.of("ids", ids));
            for (int i = 0; i < ids.size(); i++) {
                JsonNode thing = each.at("/data/q" + i);
                assertThat(found.at("/data/nodes/" + i))
                        .as("%s asks for %s", account, ids.get(i))
                        .isEqualTo(thing);
                assertThat(errors(found, "/nodes/" + i)).isEqualTo(errors(each, "/q" + i));
                hidden += thing.isNull() ? 1 : 0;
                if (!thing.isNull()) {
                    shown.add(ids.get(i));
                }
            }
        }
        assertThat(shown)
                .as("all but what lies in another regency, where nobody here is appointed")
                .containsExactlyInAnyOrderElementsOf(ids.subList(0, ids.size() - 2));
        assertThat(hidden).isGreaterThan(50);
    }

    @Test
    void aCaseAtTheCounterIsFoundByWhoeverSeesItInTheList() {
        Grounds grounds = Grounds.in(office, accounts);
        Grounds.Record record = grounds.records.getFirst();
        int shown = 0;
        for (String account : everybody(grounds)) {
            List<String> listed = office.as(account)
                    .ask(
                            "query ($v: String!) { cases(villageCode: $v, first: 100) { edges { node { id } } } }",
                            Map.of("v", record.ground().village()))
                    .at("/data/cases/edges")
                    .valueStream()
                    .map(edge -> edge.at("/node/id").asString())
                    .toList();
            JsonNode found = asked(account, "node(id: $id)", Map.of("id", record.caseId()));
            assertThat(found.at("/data/node/id").asString().equals(record.caseId()))
                    .as(account)
                    .isEqualTo(listed.contains(record.caseId()));
            shown += listed.contains(record.caseId()) ? 1 : 0;
        }
        assertThat(shown).isPositive();
    }

    /** From all over the list, since those of one place stand together. */
    private static <T> T pick(List<T> all, int quarter) {
        return all.get(quarter * (all.size() - 1) / 3);
    }

    @Test
    void whatIsNotThereCannotBeToldFromWhatMayNotBeSeen() {
        List<String> nothing = List.of(
                "00000000-0000-4000-8000-000000000000",
                "musdes:00000000-0000-4000-8000-000000000000",
                "person:nobody",
                "event:nowhere/0",
                "event:nowhere",
                "nowhere/BSU/X/2024/T1",
                "signal:nothing",
                "import:nothing",
                "case:nothing",
                "budget:51.08:XYZ:1999",
                "budget:",
                "unheard:of");

        JsonNode answer = asked(Office.READER, "nodes(ids: $ids)", Map.of("ids", nothing));

        assertThat(errors(answer, "/nodes")).hasSize(nothing.size()).allMatch(error -> error.startsWith("FORBIDDEN"));
        assertThat(answer.at("/data/nodes")).hasSize(nothing.size()).allMatch(JsonNode::isNull);
    }

    @Test
    void aHundredMayBeAskedForAtOnceAndOneMoreMayNot() {
        List<String> hundred = Collections.nCopies(100, "nobody");
        String query = "query ($ids: [ID!]!) { nodes(ids: $ids) { id } }";

        assertThat(office.ask(query, Map.of("ids", hundred)).at("/data/nodes")).hasSize(100);
        List<String> more = new ArrayList<>(hundred);
        more.add("nobody");
        assertThat(office.ask(query, Map.of("ids", more))
                        .at("/errors/0/extensions/code")
                        .asString())
                .isEqualTo("TOO_MANY_IDS");
    }

    private JsonNode asked(String account, String field, Map<String, ?> variables) {
        String declared = variables.containsKey("ids") ? "$ids: [ID!]!" : "$id: ID!";
        return office.as(account)
                .ask(
                        "query (" + declared + ") { " + field + " { ... on Household " + FAMILY + " ... on Musdes "
                                + SESSION
                                + " ... on Member { personId name } ... on TimelineItem { type } ... on Signal "
                                + SIGNAL + " ... on ImportRun " + FILE + " ... on BudgetLine " + BUDGET
                                + " ... on PuskesosCase { id } } }",
                        variables);
    }

    private static List<String> everybody(Grounds grounds) {
        List<String> all = new ArrayList<>();
        for (Role role : Role.values()) {
            if (role != Role.SYSTEM) {
                all.addAll(grounds.accounts(role));
            }
        }
        return all;
    }

    /** Codes and places of the errors beneath a place. */
    private static List<String> errors(JsonNode answer, String beneath) {
        return StreamSupport.stream(answer.path("errors").spliterator(), false)
                .map(error -> error.at("/extensions/code").asString() + " "
                        + StreamSupport.stream(error.path("path").spliterator(), false)
                                .map(JsonNode::asString)
                                .collect(Collectors.joining("/", "/", "/")))
                .filter(text -> text.split(" ", 2)[1].startsWith(beneath + "/"))
                .map(text -> text.replace(beneath + "/", "/"))
                .sorted()
                .toList();
    }
}

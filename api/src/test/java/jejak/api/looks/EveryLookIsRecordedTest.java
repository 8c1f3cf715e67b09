package jejak.api.looks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import jejak.api.Office;
import jejak.api.OfficeTest;
import jejak.household.events.AccessEvent.Look;
import jejak.household.events.AccessEvent.PersonalDataViewed;
import jejak.ledger.Ledger;
import jejak.ledger.RecordedEvent;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** For every answer the log says exactly whose data, and which, are in it: no more, no less, and before it is read. */
@OfficeTest
class EveryLookIsRecordedTest {

    private static final long SEED = 51_08_2010L;
    private static final List<String> READERS = List.of("inspector", "external-auditor", "office-data-officer", "dpo");

    @Autowired
    private Office office;

    @Autowired
    private Ledger ledger;

    @Test
    void theRecordSaysExactlyWhatTheAnswerHolds() {
        System.out.println("seed " + SEED);
        KnownPeople people = registered("51.08.08.2009", 12);
        RandomQuestions questions = new RandomQuestions(SEED, people);
        int looks = 0;
        for (int i = 0; i < 150; i++) {
            String account = READERS.get(i % READERS.size());
            String question = questions.next();
            long before = ledger.head();
            String answer = office.as(account).ask(question, Map.of()).toString();
            Set<String> truth = people.in(answer);
            List<RecordedEvent> recorded = ledger.after(before, 100).stream()
                    .filter(event -> event.payload() instanceof PersonalDataViewed)
                    .toList();
            assertThat(said(recorded)).as("%s asked %s", account, question).isEqualTo(truth);
            assertThat(recorded).as("one event for one request").hasSize(truth.isEmpty() ? 0 : 1);
            recorded.forEach(event -> assertThat(event.envelope().actor()).isEqualTo(account));
            recorded.forEach(event -> assertThat(((PersonalDataViewed) event.payload()).operation())
                    .isIn("household", "households"));
            looks += recorded.size();
        }
        assertThat(looks).isGreaterThan(50);
    }

    /** What has to be told within three days when an account was stolen. */
    @Test
    void aStolenAccountsLooksAreListedToTheLastFieldAndNoFurther() {
        KnownPeople people = registered("51.08.08.2008", 8);
        String thief = "inspector@51.08";
        RandomQuestions questions = new RandomQuestions(SEED + 1, people);
        Instant from = Instant.now();
        Set<String> truth = new TreeSet<>();
        for (int i = 0; i < 40; i++) {
            truth.addAll(
                    people.in(office.as(thief).ask(questions.next(), Map.of()).toString()));
            office.as("dpo").ask(questions.next(), Map.of());
        }
        assertThat(truth).isNotEmpty();
        assertThat(looksOf(thief, from, people)).isEqualTo(truth);
    }

    @Test
    void whoLookedIsToldToThePersonAndToNobodyElse() throws IOException {
        KnownPeople people = registered("51.08.08.2007", 2);
        String person = people.people().getFirst();
        office.as("office-data-officer").ask(one(people.households().get(0)), Map.of());
        assertThat(whoLooked("citizen@" + people.households().get(0), person))
                .contains("office-data-officer", "NAME", "ROUTINE");
        assertThat(whoLooked("dpo", person)).contains("office-data-officer");
        assertThat(whoLooked("citizen@" + people.households().get(1), person)).doesNotContain("office-data-officer");
    }

    /** By the document that comes with the product: a citizen has no other words. */
    private String whoLooked(String account, String person) throws IOException {
        try (InputStream document = Office.class.getResourceAsStream("/graphql/documents/looks/who-looked.graphql")) {
            return office.as(account)
                    .ask(
                            new String(document.readAllBytes(), StandardCharsets.UTF_8),
                            Map.of("personId", person, "first", 5),
                            "X-Min-Position",
                            Long.toString(ledger.head()))
                    .toString();
        }
    }

    private JsonNode asked(String account, String question) {
        return office.as(account).ask(question, Map.of(), "X-Min-Position", Long.toString(ledger.head()));
    }

    private static String one(String household) {
        return "{ household(id: \"%s\") { members { personId name } } }".formatted(household);
    }

    private Set<String> looksOf(String account, Instant from, KnownPeople people) {
        Set<String> listed = new TreeSet<>();
        String after = "";
        do {
            JsonNode page = asked("dpo", """
                { looksOf(account: "%s", from: "%s", to: "2999-01-01T00:00:00Z", first: 7 %s) {
                    edges { node { personId fields looks } } pageInfo { hasNextPage endCursor } } }
                """.formatted(account, from, after))
                    .path("data")
                    .path("looksOf");
            page.path("edges")
                    .forEach(edge -> edge.path("node")
                            .path("fields")
                            .forEach(field -> listed.add(
                                    edge.path("node").path("personId").asString() + " " + field.asString())));
            after = page.path("pageInfo").path("hasNextPage").asBoolean()
                    ? "after: \"" + page.path("pageInfo").path("endCursor").asString() + "\""
                    : "";
        } while (!after.isEmpty());
        listed.removeIf(line -> people.people().stream().noneMatch(line::startsWith));
        return listed;
    }

    private KnownPeople registered(String village, int families) {
        KnownPeople people = new KnownPeople(village);
        for (int i = 0; i < families; i++) {
            office.does(
                    "RegisterHousehold",
                    people.another(),
                    Office.with(Office.context("VILLAGE_OPERATOR", "2024-05-02"), "account", people.operator()));
        }
        asked("inspector", "{ version }");
        return people;
    }

    private static Set<String> said(List<RecordedEvent> recorded) {
        Set<String> said = new TreeSet<>();
        for (RecordedEvent event : recorded) {
            for (Look look : ((PersonalDataViewed) event.payload()).looks()) {
                look.personIds().forEach(person -> look.fields().forEach(field -> said.add(person + " " + field)));
            }
        }
        return said;
    }
}

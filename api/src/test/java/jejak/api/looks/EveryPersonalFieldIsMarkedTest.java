package jejak.api.looks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import jejak.api.Office;
import jejak.api.OfficeTest;
import jejak.household.events.AccessEvent.PersonalDataViewed;
import jejak.ledger.Ledger;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.execution.GraphQlSource;
import tools.jackson.databind.JsonNode;

/** Whatever field of the schema shows something of a person, also one that is added tomorrow, leaves a record. */
@OfficeTest
class EveryPersonalFieldIsMarkedTest {

    private static final String VILLAGE = "51.08.08.2006";

    @Autowired
    private Office office;

    @Autowired
    private Ledger ledger;

    @Autowired
    private GraphQlSource source;

    @Test
    void noQuestionShowsAnythingThatIsNotOnRecord() {
        KnownPeople people = new KnownPeople(VILLAGE);
        office.does("RegisterHousehold", people.another(), by("VILLAGE_OPERATOR", people.operator()));
        String musdes = session(people);
        Set<String> seenAtAll = new TreeSet<>();
        List<String> silent = new ArrayList<>();
        for (Map.Entry<String, String> question : questions(people, musdes).entrySet()) {
            long before = ledger.head();
            JsonNode answer =
                    office.as("inspector").ask(question.getValue(), Map.of(), "X-Min-Position", Long.toString(before));
            Set<String> shown = people.in(answer.toString());
            seenAtAll.addAll(shown);
            Set<String> recorded = recordedAfter(before);
            Set<String> unrecorded = new TreeSet<>(shown);
            unrecorded.removeIf(
                    what -> recorded.contains(what) || recorded.contains(what.split(" ", 2)[0] + " WHOLE_FILE"));
            unrecorded.forEach(what -> silent.add(question.getKey() + " shows " + what));
        }
        assertThat(silent).isEmpty();
        assertThat(seenAtAll.stream().map(what -> what.split(" ", 2)[1]))
                .as("what these questions show at all")
                .contains("NIK", "NIK_MASKED", "CARD_NUMBER", "CARD_NUMBER_MASKED", "NAME", "BIRTH_DATE", "ADDRESS");
        assertThat(questions(people, musdes)).containsKeys("household", "households", "musdes", "musdesSessions");
    }

    private Map<String, String> questions(KnownPeople people, String musdes) {
        Map<String, String> arguments = new HashMap<>(Map.of(
                "first", "5",
                "householdId", quoted(people.households().getFirst()),
                "personId", quoted(people.people().getFirst()),
                "villageCode", quoted(VILLAGE),
                "programme", quoted("BSU"),
                "year", "2024",
                "tranche", "1",
                "account", quoted("inspector"),
                "purpose", "AUDIT",
                "caseNumber", quoted("ITDA/2026/7")));
        Map<String, String> questions = new HashMap<>(new WholeQuestions(source.schema(), arguments).all());
        Map<String, String> ids = Map.of("household", people.households().getFirst(), "musdes", musdes);
        ids.forEach((name, id) -> {
            arguments.put("id", quoted(id));
            questions.put(
                    name, new WholeQuestions(source.schema(), arguments).all().get(name));
        });
        return questions;
    }

    /** People of the roster come to it and sign under it. */
    private String session(KnownPeople people) {
        String musdes = "musdes:" + UUID.randomUUID();
        office.does(
                "ScheduleMusdes",
                Map.of(
                        "musdesId", musdes,
                        "villageCode", VILLAGE,
                        "forum", "MUSDES",
                        "agenda", "REGISTRY_UPDATE",
                        "cycle", "2024-05",
                        "scheduledOn", "2024-05-02",
                        "invited", 12),
                by("VILLAGE_OPERATOR", people.operator()));
        office.does(
                "RecordAttendance",
                Map.of("musdesId", musdes, "attendees", List.of(people.somebody("VILLAGE_HEAD"))),
                by("VILLAGE_OPERATOR", people.operator()));
        return musdes;
    }

    private static Map<String, Object> by(String role, String account) {
        return Office.with(Office.context(role, "2024-05-02"), "account", account);
    }

    private Set<String> recordedAfter(long position) {
        Set<String> recorded = new TreeSet<>();
        ledger.after(position, 100).forEach(event -> {
            if (event.payload() instanceof PersonalDataViewed viewed) {
                viewed.looks()
                        .forEach(look -> look.personIds()
                                .forEach(person -> look.fields().forEach(field -> recorded.add(person + " " + field))));
            }
        });
        return recorded;
    }

    private static String quoted(String text) {
        return '"' + text + '"';
    }
}

package jejak.api.family;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import jejak.api.Families;
import jejak.api.Office;
import jejak.api.OfficeTest;
import jejak.ledger.ClaimAudit;
import jejak.ledger.EventCodec;
import jejak.ledger.Ledger;
import jejak.ledger.RecordedEvent;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import tools.jackson.databind.JsonNode;

/** Families that part, join and are put right, over HTTP only: two logs in one commit, one person with one number. */
@OfficeTest
class FamilyLifeTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String DAY = "2024-02-01";
    private static final String PEOPLE = """
        query ($id: ID!, $asOf: AsOfInput) { household(id: $id, asOf: $asOf) {
          ended { reason intoHouseholdId } members { personId diedOn duplicateNik left { toHouseholdId } } } }
        """;

    @Autowired
    private Office office;

    @Autowired
    private Ledger ledger;

    @Autowired
    private EventCodec codec;

    @Autowired
    @Qualifier("appDataSource")
    private DataSource app;

    @Test
    void aDaughterFoundsAFamilyAndComesBackAsTheSamePerson() {
        String nik = Families.freshNik("550610");
        Map<String, Object> family = Families.family(Families.freshNik("410180"), nik);
        String mothers = registered(family);
        String daughter = people(mothers).get(1);

        Map<String, Object> twice = officer();
        Map<String, Object> asked = split(mothers, daughter);
        JsonNode split = office.does("SplitHousehold", asked, twice);
        assertThat(split.findValuesAsString("type"))
                .containsExactly("household.MemberLeft", "household.HouseholdSplit", "household.HouseholdRegistered");
        String hers = split.path("events").path(2).path("stream").asString();
        JsonNode again = office.send("SplitHousehold", asked, twice);
        assertThat(again.path("userErrors")).isEmpty();
        assertThat(again.path("events")).isEqualTo(split.path("events"));

        assertThat(people(hers)).containsExactly(daughter);
        assertThat(found(nik)).containsExactly(daughter);
        assertThat(exported("citizen@" + hers, daughter)).isTrue();
        assertThat(exported("citizen@" + mothers, daughter)).isFalse();

        Map<String, Object> merge = Map.of(
                "householdId", hers,
                "intoHouseholdId", mothers,
                "members", List.of(Map.of("personId", daughter, "relation", "CHILD")),
                "mergedOn", DAY);
        office.does("MergeHouseholds", merge, officer());
        assertThat(household(hers).at("/ended/intoHouseholdId").asString()).isEqualTo(mothers);
        assertThat(people(mothers)).contains(daughter);
        assertThat(exported("citizen@" + mothers, daughter)).isTrue();
        assertThat(codes(office.send("MergeHouseholds", merge, officer()))).containsExactly("FAMILY_ENDED");
        assertThat(ClaimAudit.differences(app, codec)).isEmpty();
    }

    @Test
    void whoWasRegisteredTwiceIsMergedAndTheFlagGoesFromBothFamilies() {
        String nik = Families.freshNik("410180");
        String first = registered(Families.family(nik));
        Map<String, Object> imported = Office.with(Families.family(nik), "channel", "REGISTRY_IMPORT");
        String second = office.does("RegisterHousehold", imported, officer())
                .at("/events/0/stream")
                .asString();
        await(first, "household.DuplicateNikFlagged");
        assertThat(flags(second)).containsExactly(true);

        Map<String, Object> merge =
                Map.of("householdId", first, "intoHouseholdId", second, "members", List.of(), "mergedOn", DAY);
        office.does("MergeHouseholds", merge, officer());
        await(first, "household.DuplicateNikResolved");
        await(second, "household.DuplicateNikResolved");

        assertThat(household(first).at("/ended/reason").asString()).isEqualTo("REGISTERED_TWICE");
        assertThat(flags(second)).containsExactly(false);
        assertThat(found(nik)).containsExactlyElementsOf(people(second));
        assertThat(ClaimAudit.differences(app, codec)).isEmpty();
    }

    @Test
    void whoIsDeclaredDeadByOneOfficerIsBroughtBackByAnotherAndBothTimesSayWhy() {
        String family = registered(Families.widowAndDaughter());
        String daughter = people(family).get(1);
        JsonNode death = office.does(
                "RecordDeath", Map.of("householdId", family, "personId", daughter, "diedOn", "2024-01-20"), officer());
        Map<String, Object> alive = Map.of(
                "householdId", family,
                "personId", daughter,
                "supersedes", death.at("/events/0/eventId").asString());
        assertThat(codes(office.send("CorrectDeath", alive, officer()))).containsExactly("SECOND_PERSON_NEEDED");
        office.does("CorrectDeath", alive, Office.with(officer(), "account", "office-data-officer@51.08"));

        Map<String, Object> then = Map.of("position", death.path("position").asLong());
        assertThat(died(family, then)).isEqualTo("2024-01-20");
        assertThat(died(family, Map.of("effectiveAt", "2024-01-25"))).isEmpty();
    }

    @Test
    void nobodyIsTakenIntoAnotherFamilyByTheIdAlone() {
        String theirs = registered(Families.widowAndDaughter());
        String mothers = registered(Families.widowAndDaughter());
        Map<?, ?> newcomer = (Map<?, ?>) ((List<?>) Families.widowAndDaughter().get("members")).get(1);
        Map<String, Object> member = new HashMap<>();
        newcomer.forEach((name, value) -> member.put(String.valueOf(name), value));
        member.put("personId", people(mothers).get(1));
        Map<String, Object> asked = Map.of("householdId", theirs, "reason", "MISSED_EARLIER", "member", member);

        assertThat(codes(office.send("AddMember", asked, officer()))).containsExactly("PERSON_RECORDED_ELSEWHERE");

        member.remove("personId");
        office.does("AddMember", asked, officer());
        assertThat(people(theirs)).hasSize(3);
    }

    private String registered(Map<String, Object> family) {
        return office.does("RegisterHousehold", family, Office.context("VILLAGE_OPERATOR", "2024-01-10"))
                .at("/events/0/stream")
                .asString();
    }

    private static Map<String, Object> split(String household, String person) {
        return Map.of(
                "householdId",
                household,
                "villageCode",
                Families.BENGKALA,
                "hamlet",
                "Kajanan",
                "cardNumber",
                Families.freshNik("010224"),
                "address",
                "Jalan Baru 1",
                "members",
                List.of(Map.of("personId", person, "relation", "HEAD")),
                "splitOn",
                DAY);
    }

    private static Map<String, Object> officer() {
        return Office.context("OFFICE_DATA_OFFICER", DAY);
    }

    private JsonNode household(String id) {
        return office.ask(PEOPLE, Map.of("id", id)).at("/data/household");
    }

    private List<String> people(String id) {
        return household(id)
                .path("members")
                .valueStream()
                .filter(m -> m.path("left").isNull())
                .map(m -> m.path("personId").asString())
                .toList();
    }

    private List<Boolean> flags(String id) {
        return household(id)
                .path("members")
                .valueStream()
                .map(m -> m.path("duplicateNik").asBoolean())
                .toList();
    }

    private String died(String id, Map<String, Object> asOf) {
        return office.ask(PEOPLE, Map.of("id", id, "asOf", asOf))
                .at("/data/household/members/1/diedOn")
                .asString("");
    }

    private List<String> found(String number) {
        return office.as("dpo")
                .ask("query ($n: String!) { findByNumber(number: $n) { personId } }", Map.of("n", number))
                .at("/data/findByNumber")
                .findValuesAsString("personId");
    }

    private boolean exported(String account, String person) {
        return !office.as(account)
                .ask("query ($id: ID!) { exportMyData(personId: $id) { householdId } }", Map.of("id", person))
                .at("/data/exportMyData/householdId")
                .asString("")
                .isEmpty();
    }

    private static List<String> codes(JsonNode payload) {
        return payload.path("userErrors").findValuesAsString("code");
    }

    private void await(String household, String type) {
        long seen = ledger.head();
        while (ledger.stream(household).stream().map(FamilyLifeTest::type).noneMatch(type::equals)) {
            assertThat(ledger.awaitBeyond(seen, PATIENCE)).isTrue();
            seen = ledger.head();
        }
    }

    private static String type(RecordedEvent event) {
        return event.envelope().type();
    }
}

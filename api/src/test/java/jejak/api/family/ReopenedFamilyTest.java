package jejak.api.family;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import jejak.api.Families;
import jejak.api.Office;
import jejak.api.OfficeTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Who lived alone was declared dead and the family closed, over HTTP only: both are taken back, and the family is whole again. */
@OfficeTest
class ReopenedFamilyTest {

    private static final String SAMBIRENTENG = "51.08.09.2005";
    private static final String DAY = "2024-02-01";
    private static final String FAMILY = """
        query ($id: ID!, $asOf: AsOfInput) { household(id: $id, asOf: $asOf) {
          head { personId } ended { reason } members { personId diedOn } } }
        """;
    private static final String ROLL =
            "query ($v: String!) { households(villageCode: $v, first: 100) { edges { node { id } } } }";

    @Autowired
    private Office office;

    private final Map<String, Object> widow =
            Office.with(Families.family(Families.freshNik("410180")), "villageCode", SAMBIRENTENG);
    private String family = "";
    private String person = "";
    private Map<String, Object> alive = Map.of();

    @BeforeEach
    void sheIsDeclaredDeadByTheVillageAndTheOfficeClosesTheFamily() {
        family = office.does("RegisterHousehold", widow, village())
                .at("/events/0/stream")
                .asString();
        person = family().at("/members/0/personId").asString();
        JsonNode death = office.does(
                "RecordDeath", Map.of("householdId", family, "personId", person, "diedOn", "2024-01-20"), village());
        alive = Map.of(
                "householdId", family,
                "personId", person,
                "supersedes", death.at("/events/0/eventId").asString());
        office.does(
                "CloseHousehold",
                Map.of("householdId", family, "reason", "ALL_DECEASED", "closedOn", "2024-01-25"),
                officer());
        assertThat(roll()).doesNotContain(family);
    }

    @Test
    void anotherOfficerTakesBothBackAndEverybodyKnows() {
        assertThat(codes(office.send("CorrectDeath", alive, officer()))).containsExactly("SECOND_PERSON_NEEDED");
        assertThat(family().at("/ended/reason").asString()).isEqualTo("ALL_DECEASED");

        JsonNode back = office.does("CorrectDeath", alive, another());

        assertThat(back.findValuesAsString("type"))
                .containsExactly("household.DeathCorrected", "household.HouseholdReopened");
        assertThat(family().path("ended").isNull()).isTrue();
        assertThat(roll()).contains(family);
        assertThat(asOf("2024-01-26").path("ended").isNull()).isTrue();
        Map<String, Object> head = Map.of("householdId", family, "personId", person);
        office.does("ReplaceHead", head, village());
        assertThat(family().at("/head/personId").asString()).isEqualTo(person);
        office.does("FileObjection", objection(), village());
    }

    @Test
    void herNumbersWereHersAllAlong() {
        assertThat(codes(office.send("RegisterHousehold", widow, village()))).contains("NIK_ALREADY_REGISTERED");
        office.does("CorrectDeath", alive, another());
        assertThat(codes(office.send("RegisterHousehold", widow, village()))).contains("NIK_ALREADY_REGISTERED");
    }

    private Map<String, Object> objection() {
        return Map.of(
                "objectionId",
                "objection:" + UUID.randomUUID(),
                "householdId",
                family,
                "kind",
                "FOR_INCLUSION",
                "objectorPersonId",
                person,
                "objectorName",
                "Ni Luh Sari",
                "objectorVillageCode",
                SAMBIRENTENG);
    }

    private JsonNode family() {
        return office.ask(FAMILY, Map.of("id", family)).at("/data/household");
    }

    private JsonNode asOf(String day) {
        return office.ask(FAMILY, Map.of("id", family, "asOf", Map.of("effectiveAt", day)))
                .at("/data/household");
    }

    private List<String> roll() {
        return office.ask(ROLL, Map.of("v", SAMBIRENTENG))
                .at("/data/households")
                .findValuesAsString("id");
    }

    private static Map<String, Object> village() {
        Map<String, Object> context = Office.context("VILLAGE_OPERATOR", "2024-01-20");
        return Office.with(context, "account", "village-operator@" + SAMBIRENTENG);
    }

    private static Map<String, Object> officer() {
        return Office.context("OFFICE_DATA_OFFICER", DAY);
    }

    private static Map<String, Object> another() {
        return Office.with(officer(), "account", "office-data-officer@51.08");
    }

    private static List<String> codes(JsonNode payload) {
        return payload.path("userErrors").findValuesAsString("code");
    }
}

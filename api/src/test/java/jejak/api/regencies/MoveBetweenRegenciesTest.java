package jejak.api.regencies;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import jejak.api.Families;
import jejak.api.Office;
import jejak.api.OfficeTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** One family that goes from one regency to another: two logs, tied together, each seen by its own office. */
@OfficeTest
class MoveBetweenRegenciesTest {

    private static final String NIK = "9908085208850041";
    private static final String LANGKAT_VILLAGE = "12.05.01.2002";
    private static final String LANGKAT = "village-operator@" + LANGKAT_VILLAGE;
    private static final String AUDITOR = "external-auditor@ID";

    @Autowired
    private Office office;

    @Test
    void theFamilyIsTakenInOnceWithItsNumbersAndItsOldOfficeSeesNoMore() {
        String there = registered();
        office.does(
                "RecordMove",
                Map.of("householdId", there, "toRegionCode", "12.05", "movedOn", "2024-06-09"),
                context("village-operator", "2024-06-09"));
        assertThat(arrivals(LANGKAT)).contains(there);
        assertThat(arrivals("village-operator@51.08.08.2009")).doesNotContain(there);

        JsonNode taken = office.does("AcceptMoveIn", arrival(there, NIK), context(LANGKAT, "2024-06-10"));
        assertThat(taken.findValuesAsString("type"))
                .containsExactly(
                        "household.HouseholdHandedOver",
                        "household.HouseholdRegistered",
                        "household.HouseholdMovedIn",
                        "household.ExternalProgrammeEnrolmentChanged");
        String here = taken.path("events").path(1).path("stream").asString();
        assertThat(arrivals(LANGKAT)).doesNotContain(there);
        assertThat(code(office.send("AcceptMoveIn", arrival(there, NIK), context(LANGKAT, "2024-06-10"))))
                .isEqualTo("NO_SUCH_ARRIVAL");

        eachOfficeSeesItsOwn(there, here);
        theAuditorFollowsIt(there, here);
        theMoveNamesWhatBeganIt(there, here);
        theOldLogIsCorrectedNoMore(there);
        theNumberIsHeldHere();
    }

    @Test
    void whoeverIsNotOnTheWayHereIsRefusedInTheSameWords() {
        JsonNode unknown =
                office.send("AcceptMoveIn", arrival(UUID.randomUUID().toString(), NIK), context(LANGKAT, "2024-06-10"));
        assertThat(code(unknown)).isEqualTo("NO_SUCH_ARRIVAL");
        String there = office.does(
                        "RegisterHousehold", family("9908085208850042"), context("village-operator", "2024-05-02"))
                .path("events")
                .path(0)
                .path("stream")
                .asString();
        JsonNode stays =
                office.send("AcceptMoveIn", arrival(there, "9908085208850042"), context(LANGKAT, "2024-06-10"));
        assertThat(stays.path("userErrors")).isEqualTo(unknown.path("userErrors"));
    }

    private void eachOfficeSeesItsOwn(String there, String here) {
        assertThat(sees(LANGKAT, here)).isTrue();
        assertThat(sees(LANGKAT, there)).isFalse();
        assertThat(sees("office-head", there)).isTrue();
        assertThat(sees("office-head", here)).isFalse();
        assertThat(types("office-head", there))
                .filteredOn(type -> type.startsWith("household.")) // the rules answer when they get to it
                .startsWith("household.HouseholdRegistered")
                .endsWith("household.HouseholdHandedOver")
                .doesNotContain("household.HouseholdMovedIn");
        assertThat(types("office-head@12.05", here))
                .startsWith("household.HouseholdRegistered", "household.HouseholdMovedIn")
                .doesNotContain("household.HouseholdMovedOut");
    }

    private void theAuditorFollowsIt(String there, String here) {
        List<String> whole = types(AUDITOR, here);
        assertThat(whole)
                .isEqualTo(types(AUDITOR, there))
                .containsSubsequence(
                        "household.HouseholdMovedOut", "household.HouseholdHandedOver", "household.HouseholdMovedIn");
        String page = journey(AUDITOR, here, 3, null)
                .path("pageInfo")
                .path("endCursor")
                .asString();
        assertThat(journey(AUDITOR, here, 50, page).findValuesAsString("type"))
                .isEqualTo(whole.subList(3, whole.size()));
    }

    private void theMoveNamesWhatBeganIt(String there, String here) {
        JsonNode steps = journey(AUDITOR, here, 50, null);
        String out = "";
        for (JsonNode step : steps.path("edges")) {
            JsonNode event = step.path("node");
            if (event.path("type").asString().endsWith("MovedOut")) {
                out = event.path("eventId").asString();
            } else if (event.path("type").asString().endsWith("MovedIn")) {
                assertThat(event.path("cause").asString()).isEqualTo(out).isNotEmpty();
            }
        }
        assertThat(there).isNotEqualTo(here);
    }

    private void theOldLogIsCorrectedNoMore(String there) {
        JsonNode answer = office.ask(
                "query ($id: ID!) { household(id: $id) { members { personId } timeline(first: 1) { edges { node {"
                        + " eventId } } } } }",
                Map.of("id", there));
        Map<String, Object> correction = Map.of(
                "householdId", there,
                "personId", answer.findValuesAsString("personId").getFirst(),
                "supersedes", answer.findValuesAsString("eventId").getFirst(),
                "reason", "TYPING_ERROR",
                "nik", NIK,
                "name", "Ibu Pindah",
                "birthDate", "1985-08-12",
                "sex", "FEMALE",
                "relation", "HEAD",
                "occupation", "NONE");
        assertThat(code(office.send("CorrectMember", correction, context("office-data-officer", "2024-06-11"))))
                .isEqualTo("HOUSEHOLD_HANDED_OVER");
    }

    private void theNumberIsHeldHere() {
        JsonNode again = office.send("RegisterHousehold", family(NIK), context("village-operator", "2024-06-12"));
        assertThat(again.findValuesAsString("code")).contains("NIK_ALREADY_REGISTERED");
    }

    private String registered() {
        String id = office.does("RegisterHousehold", family(NIK), context("village-operator", "2024-05-02"))
                .path("events")
                .path(0)
                .path("stream")
                .asString();
        office.does(
                "RecordOtherProgramme",
                Map.of("householdId", id, "programme", "PKH", "status", "ENROLLED", "since", "2024-01-01"),
                context("office-data-officer", "2024-05-02"));
        return id;
    }

    private static Map<String, Object> family(String nik) {
        Map<String, Object> head = Map.of(
                "nik",
                nik,
                "name",
                "Ibu Contoh",
                "birthDate",
                "1985-08-12",
                "sex",
                "FEMALE",
                "relation",
                "HEAD",
                "occupation",
                "NONE");
        return Map.of(
                "villageCode",
                Families.BENGKALA,
                "hamlet",
                "Kajanan",
                "cardNumber",
                nik.substring(0, 12) + "9" + nik.substring(13),
                "address",
                "Jalan Lama 1",
                "members",
                List.of(head),
                "channel",
                "VILLAGE_OPERATOR");
    }

    private static Map<String, Object> arrival(String there, String nik) {
        return Map.of(
                "previousHouseholdId",
                there,
                "headNik",
                nik,
                "villageCode",
                LANGKAT_VILLAGE,
                "hamlet",
                "Dusun I",
                "cardNumber",
                "9905010106240001",
                "address",
                "Jalan Baru 1");
    }

    private static Map<String, Object> context(String account, String day) {
        return Office.with(Office.context("VILLAGE_OPERATOR", day), "account", account);
    }

    private List<String> arrivals(String account) {
        return office.as(account)
                .ask("{ arrivals(first: 100) { edges { node { previousHouseholdId toRegionCode } } } }", Map.of())
                .findValuesAsString("previousHouseholdId");
    }

    private boolean sees(String account, String id) {
        return !office.as(account)
                .ask("query ($id: ID!) { household(id: $id) { id } }", Map.of("id", id))
                .path("data")
                .path("household")
                .path("id")
                .asString("")
                .isEmpty();
    }

    private List<String> types(String account, String id) {
        return journey(account, id, 50, null).findValuesAsString("type");
    }

    private JsonNode journey(String account, String id, int first, String after) {
        Map<String, Object> variables =
                after == null ? Map.of("id", id, "first", first) : Map.of("id", id, "first", first, "after", after);
        return office.as(account).ask("""
            query ($id: ID!, $first: Int!, $after: String) {
              journey(householdId: $id, first: $first, after: $after) {
                edges { node { type eventId cause } } pageInfo { endCursor }
              }
            }
            """, variables).path("data").path("journey");
    }

    private static String code(JsonNode payload) {
        return payload.path("userErrors").path(0).path("code").asString();
    }
}

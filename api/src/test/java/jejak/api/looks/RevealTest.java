package jejak.api.looks;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import jejak.api.Families;
import jejak.api.Office;
import jejak.api.OfficeTest;
import jejak.household.events.AccessEvent.Look;
import jejak.household.events.AccessEvent.PersonalDataViewed;
import jejak.household.events.AccessEvent.PersonalField;
import jejak.household.events.AccessEvent.Purpose;
import jejak.ledger.Ledger;
import jejak.ledger.store.LocalPostgres;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import tools.jackson.databind.JsonNode;

/** A full number is shown for a purpose and a case, after it is on record; otherwise a mask is all there is. */
@OfficeTest
class RevealTest {

    @Autowired
    private Office office;

    @Autowired
    private Ledger ledger;

    @Autowired
    @Qualifier("appDataSource")
    private DataSource app;

    @Test
    void theFullNumberComesWithItsPurposeOnRecord() {
        KnownPeople people = registered();
        JsonNode answer = ask(people, "nikFull(purpose: AUDIT, caseNumber: \"ITDA/2026/7\")");
        String person = answer.at("/data/household/members/0/personId").asString();
        assertThat(people.in(answer.toString())).contains(person + " NIK").doesNotContain(person + " NIK_MASKED");
        PersonalDataViewed last = (PersonalDataViewed)
                ledger.after(ledger.head() - 1, 1).getFirst().payload();
        assertThat(last.looks())
                .containsExactly(new Look(
                        Purpose.AUDIT,
                        "ITDA/2026/7",
                        List.of(PersonalField.NIK),
                        people.people().stream().sorted().toList()));
    }

    @ParameterizedTest
    @CsvSource({
        "ROUTINE, ITDA/2026/7, PURPOSE_NOT_ENOUGH",
        "OWN_DATA, ITDA/2026/7, PURPOSE_NOT_ENOUGH",
        "AUDIT, Bu Sari, CASE_NUMBER_UNUSABLE",
        "AUDIT, NIK-5108010150000012, CASE_NUMBER_UNUSABLE"
    })
    void aGroundThatIsNoneShowsNothing(String purpose, String caseNumber, String code) {
        KnownPeople people = registered();
        JsonNode answer = ask(people, "nikFull(purpose: %s, caseNumber: \"%s\")".formatted(purpose, caseNumber));
        assertThat(answer.at("/errors/0/extensions/code").asString()).isEqualTo(code);
        assertThat(people.in(answer.toString())).isEmpty();
    }

    @Test
    void aMaskHidesTheMiddle() {
        KnownPeople people = registered();
        assertThat(ask(people, "nik").at("/data/household/members/0/nik").asString())
                .matches("9908••••••••\\d{4}");
    }

    /** The table of the log is taken from the application for as long as one question. */
    @Test
    void whatCannotBeRecordedIsNotShown() throws SQLException {
        KnownPeople people = registered();
        JsonNode answer;
        try {
            asAdministrator("revoke insert on ledger.events from %s");
            answer = ask(people, "nik name birthDate");
        } finally {
            asAdministrator("grant insert on ledger.events to %s");
        }
        assertThat(answer.at("/errors/0/extensions/code").asString()).isEqualTo("LOOK_NOT_RECORDED");
        assertThat(people.in(answer.toString())).isEmpty();
        assertThat(people.in(ask(people, "nik name birthDate").toString()))
                .as("afterwards")
                .isNotEmpty();
    }

    private JsonNode ask(KnownPeople people, String field) {
        return office.as("inspector")
                .ask(
                        "{ household(id: \"%s\") { members { personId %s } } }"
                                .formatted(people.households().getFirst(), field),
                        Map.of());
    }

    private KnownPeople registered() {
        KnownPeople people = new KnownPeople(Families.BENGKALA);
        office.does("RegisterHousehold", people.another(), Office.context("VILLAGE_OPERATOR", "2024-05-02"));
        return people;
    }

    private void asAdministrator(String statement) throws SQLException {
        LocalPostgres server = LocalPostgres.temporary();
        try (Connection one = app.getConnection();
                Connection admin = DriverManager.getConnection(
                        one.getMetaData().getURL(), server.adminUser(), server.adminPassword());
                Statement sql = admin.createStatement()) {
            sql.execute(statement.formatted(one.getMetaData().getUserName()));
        }
    }
}

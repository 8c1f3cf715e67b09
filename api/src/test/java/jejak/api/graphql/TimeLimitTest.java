package jejak.api.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import jejak.api.Families;
import jejak.api.Office;
import jejak.api.OfficeTest;
import jejak.api.Together;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import tools.jackson.databind.JsonNode;

/** A question that takes too long is answered so, and nothing of it goes on in the database. */
@OfficeTest
class TimeLimitTest {

    private static final String BALANCE = "{ aidBalance(householdId: \"%s\") { received } }";

    private static final String WAITING = """
        select count(*) from pg_stat_activity
        where datname = current_database() and wait_event_type = 'Lock' and query like '%from aid_balance_v1 where%'
        """;

    @Autowired
    private Office office;

    @Autowired
    private Environment environment;

    @Test
    void aStatementThatWaitsForALockIsStoppedInTheDatabase() throws SQLException {
        String question = BALANCE.formatted(office.does(
                        "RegisterHousehold",
                        Families.widowAndDaughter(),
                        Office.context("VILLAGE_OPERATOR", "2024-01-10"))
                .at("/events/0/stream")
                .asString());
        try (Connection other = DriverManager.getConnection(
                        environment.getRequiredProperty("spring.datasource.url"),
                        environment.getRequiredProperty("spring.datasource.username"),
                        environment.getRequiredProperty("spring.datasource.password"));
                Statement statement = other.createStatement()) {
            other.setAutoCommit(false);
            statement.execute("lock table read.aid_balance_v1 in access exclusive mode");

            List<JsonNode> answers = Together.run(3, _ -> office.ask(question, Map.of()));

            assertThat(answers).allSatisfy(answer -> {
                assertThat(answer.path("data").path("aidBalance").isMissingNode())
                        .isTrue();
                assertThat(answer.path("errors").findValuesAsString("code")).containsExactly("ANSWER_TOO_SLOW");
            });
            assertThat(waiting(statement)).isZero();
            other.rollback();
        }
        assertThat(office.ask(question, Map.of()).has("errors")).isFalse();
    }

    private static long waiting(Statement statement) throws SQLException {
        try (ResultSet row = statement.executeQuery(WAITING)) {
            row.next();
            return row.getLong(1);
        }
    }
}

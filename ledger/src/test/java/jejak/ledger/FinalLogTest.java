package jejak.ledger;

import static jejak.ledger.Drafts.answer;
import static jejak.ledger.Drafts.append;
import static jejak.ledger.Drafts.draft;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FinalLogTest {
    private static final String DENIED = "42501";
    private OpenLedger open;

    @BeforeAll
    void open() {
        open = OpenLedger.fresh();
        answer(open.ledger().append(append(draft("h-1", 0, "a"))));
    }

    @AfterAll
    void theEventIsStillThere() {
        Chains.assertSound(open.ledger().after(-1, 10));
        assertThat(open.ledger().head()).isZero();
        open.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update ledger.events set type = 'x'",
                "delete from ledger.events",
                "truncate ledger.events",
                "delete from ledger.events_000000",
                "insert into ledger.events_000000 select * from ledger.events",
                "select * from ledger.events_000000",
                "alter table ledger.events disable trigger events_are_final",
                "drop table ledger.events",
                "drop trigger events_are_final on ledger.events",
                "create table ledger.events_more partition of ledger.events for values from (5000000) to (6000000)",
                "delete from ledger.command",
                "update ledger.command set last_position = 7",
                "delete from ledger.log_head",
                "insert into ledger.log_head values (true, 7)",
                "delete from ledger.stream_head",
                "create table ledger.mine (a int)"
            })
    void theApplicationMayOnlyAdd(String sql) {
        assertThatThrownBy(() -> execute(open.app(), sql))
                .isInstanceOfSatisfying(
                        SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo(DENIED));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "select * from ledger.events",
                "select * from ledger.log_head",
                "select * from ledger.subject_key",
                "insert into ledger.events select * from ledger.events",
                "update ledger.events set type = 'x'",
                "update ledger.log_head set next_position = 0",
                "select * from ledger.claim",
                "delete from ledger.subject_key",
                "select ledger.ensure_partition(1)"
            })
    void theProjectorHasNoBusinessInTheLedger(String sql) {
        assertThatThrownBy(() -> execute(open.store().projector(), sql))
                .isInstanceOfSatisfying(
                        SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo(DENIED));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update ledger.events set type = 'x'",
                "update ledger.events set type = 'x' where false",
                "delete from ledger.events",
                "truncate ledger.events",
                "update ledger.events_000000 set type = 'x'",
                "delete from ledger.events_000000",
                "truncate ledger.events_000000",
                "insert into ledger.events select * from ledger.events on conflict (position) do update set type = 'x'",
                "merge into ledger.events e using ledger.events s on e.position = s.position when matched then delete",
                "set session_replication_role = replica; delete from ledger.events"
            })
    void theTriggersRefuseEvenTheSuperuser(String sql) throws SQLException {
        try (Connection admin = open.admin();
                Statement statement = admin.createStatement()) {
            assertThatThrownBy(() -> statement.execute(sql)).hasMessageContaining("The log is final");
        }
    }

    @Test
    void theTriggersRefuseTheOwner() throws SQLException {
        try (Connection admin = open.admin();
                Statement statement = admin.createStatement()) {
            statement.execute(
                    "do $$ begin execute 'set role ' || (select tableowner from pg_tables where schemaname = 'ledger'"
                            + " and tablename = 'events'); end $$");
            assertThatThrownBy(() -> statement.execute("delete from ledger.events"))
                    .hasMessageContaining("The log is final");
        }
    }

    @Test
    void noPartitionIsMadeFarFromTheHead() {
        assertThatThrownBy(() -> execute(open.app(), "select ledger.ensure_partition(9000000)"))
                .hasMessageContaining("not near the head");
        assertThatThrownBy(() -> execute(open.app(), "select ledger.ensure_partition(-1)"))
                .hasMessageContaining("not near the head");
    }

    private static void execute(DataSource dataSource, String sql) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}

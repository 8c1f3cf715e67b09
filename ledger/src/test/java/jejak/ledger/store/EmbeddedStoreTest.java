package jejak.ledger.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class EmbeddedStoreTest implements StoreContract, AdministratorContract {

    private static final LocalPostgres SERVER = LocalPostgres.temporary();

    private static String database = "";

    @BeforeAll
    static void freshDatabase() throws SQLException {
        try (Store store = SERVER.freshStore()) {
            database = Sql.column(store.app(), "select current_database()").getFirst();
        }
    }

    @Override
    public String url() {
        return SERVER.jdbcUrl(database);
    }

    @Override
    public String adminUser() {
        return SERVER.adminUser();
    }

    @Override
    public String adminPassword() {
        return SERVER.adminPassword();
    }

    @Test
    void everyFreshStoreIsADatabaseOfItsOwnWithRolesOfItsOwn() throws SQLException {
        try (Store one = SERVER.freshStore();
                Store other = SERVER.freshStore()) {
            assertThat(Sql.column(one.app(), "select current_database()"))
                    .isNotEqualTo(Sql.column(other.app(), "select current_database()"));
            assertThat(Sql.column(one.app(), "select session_user"))
                    .isNotEqualTo(Sql.column(other.app(), "select session_user"));
        }
    }

    @Test
    void aRefusedOpeningLeavesNoConnectionBehind() throws SQLException {
        String projector;
        String fresh;
        try (Store store = SERVER.freshStore()) {
            fresh = Sql.column(store.app(), "select current_database()").getFirst();
            projector = Sql.column(store.projector(), "select session_user").getFirst();
        }
        Sql.run(OtherJvm.admin(SERVER), "alter role " + projector + " nologin");
        assertThatThrownBy(() -> Store.open(SERVER.jdbcUrl(fresh), SERVER.adminUser(), SERVER.adminPassword()))
                .isInstanceOf(StoreRefused.class)
                .hasMessageContaining("not permitted to log in");
        // Without "force" this waits a few seconds for sessions that are ending, and fails when one stays.
        Sql.run(OtherJvm.admin(SERVER), "drop database " + fresh);
    }

    @Test
    void closingTheSharedServerLeavesItRunningForTheOthers() throws SQLException {
        LocalPostgres.temporary().close();
        try (Store store = open()) {
            assertThat(Sql.column(store.app(), "select 1::text")).containsExactly("1");
        }
    }
}

package jejak.ledger.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class EmbeddedStoreTest implements StoreContract {

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
    void closingTheSharedServerLeavesItRunningForTheOthers() throws SQLException {
        LocalPostgres.temporary().close();
        try (Store store = open()) {
            assertThat(Sql.column(store.app(), "select 1::text")).containsExactly("1");
        }
    }
}

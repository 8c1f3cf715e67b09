package jejak.ledger.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What an opened database promises, on whichever server it lies. */
interface StoreContract extends TestedServer {

    String OWN_SCHEMAS = "select nspname from pg_namespace where pg_get_userbyid(nspowner) = session_user";

    @Test
    default void appIsNoSuperuserAndOwnsNothing() throws SQLException {
        try (Store store = open()) {
            assertThat(Sql.column(store.app(), """
                select rolname from pg_roles where rolname = session_user
                    and (rolsuper or rolcreaterole or rolcreatedb or rolreplication or rolbypassrls)
                """)).isEmpty();
            assertThat(Sql.column(
                            store.app(), "select relname from pg_class where pg_get_userbyid(relowner) = session_user"))
                    .isEmpty();
            assertThat(Sql.column(store.app(), OWN_SCHEMAS)).isEmpty();
        }
    }

    @Test
    default void appMayMakeNoTableAnywhere() {
        try (Store store = open()) {
            for (String schema : List.of("ledger", "read", "public", "pg_temp")) {
                assertThatThrownBy(() -> Sql.run(store.app(), "create table " + schema + ".mine (a int)"))
                        .as(schema)
                        .isInstanceOf(SQLException.class)
                        .hasMessageContaining("permission denied");
            }
        }
    }

    @Test
    default void projectorOwnsTheReadSchemasOnly() throws SQLException {
        try (Store store = open()) {
            assertThat(Sql.column(store.projector(), OWN_SCHEMAS))
                    .containsExactlyInAnyOrder("read", "read_next", "read_last", "read_one");
            Sql.run(store.projector(), "create table kept (a int)", "insert into kept values (7)");
            assertThat(Sql.column(store.projector(), "select a::text from read.kept"))
                    .containsExactly("7");
            Sql.run(store.projector(), "drop table read.kept");
            assertThatThrownBy(() -> Sql.run(store.projector(), "create table ledger.mine (a int)"))
                    .hasMessageContaining("permission denied");
        }
    }

    @Test
    default void onlyTheProjectorMayAnswerBeforeTheDiskDoes() throws SQLException {
        try (Store store = open()) {
            assertThat(Sql.column(store.projector(), "select current_setting('synchronous_commit')"))
                    .containsExactly("off");
            assertThat(Sql.column(store.app(), "select current_setting('synchronous_commit')"))
                    .containsExactly("on");
            assertThat(store.settings()).contains("fsync=on", "full_page_writes=on", "synchronous_commit=on");
        }
    }

    @Test
    default void theLedgerBelongsToARoleThatCannotLogIn() throws SQLException {
        try (Store store = open()) {
            assertThat(Sql.column(store.app(), """
                select distinct rolname like 'jejak_owner%' and not rolcanlogin
                from pg_class
                join pg_namespace n on n.oid = relnamespace
                join pg_roles r on r.oid = relowner
                where nspname = 'ledger'
                """)).containsExactly("t");
        }
    }

    @Test
    default void openingAgainChangesNothing() throws SQLException {
        try (Store first = open();
                Store second = open()) {
            Sql.run(first.projector(), "create table again (a int)", "insert into again values (1)");
            assertThat(Sql.column(second.projector(), "select a::text from again"))
                    .containsExactly("1");
            Sql.run(second.projector(), "drop table again");
            // The first node's password still holds after the second has set it anew.
            assertThat(Sql.column(first.app(), "select 'a new connection'")).hasSize(1);
        }
    }

    @Test
    default void aUserNamedInTheAddressDoesNotReplaceTheRoles() throws SQLException {
        String address = url() + "?user=" + adminUser() + "&password=" + "wrong";
        try (Store store = Store.open(address, adminUser(), adminPassword())) {
            assertThat(Sql.column(store.app(), "select session_user").getFirst())
                    .startsWith("jejak_app");
            assertThat(Sql.column(store.projector(), "select session_user").getFirst())
                    .startsWith("jejak_projector");
        }
    }

    @Test
    default void rolesCannotLogInWithoutTheirPassword() throws SQLException {
        try (Store store = open()) {
            String app = Sql.column(store.app(), "select session_user").getFirst();
            assertThatThrownBy(() -> DriverManager.getConnection(url(), app, "wrong"))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("password authentication failed");
            String stored = "select left(rolpassword, 13) from pg_authid where rolname = '" + app + "'";
            assertThat(Sql.column(asAdmin(), stored)).containsExactly("SCRAM-SHA-256");
        }
    }

    @Test
    default void aLoginThatIsNotOursMayNotConnect() throws SQLException {
        try (Store store = open()) {
            String stranger = "stranger_" + UUID.randomUUID().toString().replace("-", "");
            Sql.run(asAdmin(), "create role " + stranger + " login password 'known'");
            assertThatThrownBy(() -> DriverManager.getConnection(url(), stranger, "known"))
                    .as(store.settings())
                    .hasMessageContaining("permission denied for database");
            Sql.run(asAdmin(), "drop role " + stranger);
        }
    }
}

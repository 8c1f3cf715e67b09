package jejak.ledger.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;

/** What an opened database promises, on whichever server it lies. */
interface StoreContract {

    String url();

    String adminUser();

    String adminPassword();

    default Store open() {
        return Store.open(url(), adminUser(), adminPassword());
    }

    @Test
    default void appIsNoSuperuserAndOwnsNothing() throws SQLException {
        try (Store store = open()) {
            assertThat(Sql.column(
                            store.app(),
                            """
                            select rolname from pg_roles where rolname = session_user
                                and (rolsuper or rolcreaterole or rolcreatedb or rolreplication or rolbypassrls)
                            """))
                    .isEmpty();
            assertThat(Sql.column(store.app(), "select relname from pg_class where pg_get_userbyid(relowner) = session_user"))
                    .isEmpty();
            assertThat(Sql.column(
                            store.app(), "select nspname from pg_namespace where pg_get_userbyid(nspowner) = session_user"))
                    .isEmpty();
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
    default void projectorOwnsTheReadSchemaOnly() throws SQLException {
        try (Store store = open()) {
            assertThat(Sql.column(
                            store.projector(),
                            "select nspname from pg_namespace where pg_get_userbyid(nspowner) = session_user"))
                    .containsExactly("read");
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
            assertThat(Sql.column(
                            store.app(),
                            """
                            select distinct rolname like 'jejak_owner%' and not rolcanlogin
                            from pg_class join pg_namespace n on n.oid = relnamespace join pg_roles r on r.oid = relowner
                            where nspname = 'ledger'
                            """))
                    .containsExactly("t");
        }
    }

    @Test
    default void openingAgainChangesNothing() throws SQLException {
        try (Store first = open();
                Store second = open()) {
            Sql.run(first.projector(), "create table again (a int)", "insert into again values (1)");
            assertThat(Sql.column(second.projector(), "select a::text from again")).containsExactly("1");
            Sql.run(second.projector(), "drop table again");
            // The first node's password still holds after the second has set it anew.
            assertThat(Sql.column(first.app(), "select 'a new connection'")).hasSize(1);
        }
    }

    @Test
    default void nodesMayOpenAtTheSameTime() throws Exception {
        try (ExecutorService nodes = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Store>> opened = List.of(
                    nodes.submit(this::open), nodes.submit(this::open), nodes.submit(this::open));
            for (Future<Store> store : opened) {
                try (Store each = store.get()) {
                    assertThat(Sql.column(each.app(), "select 1::text")).containsExactly("1");
                }
            }
        }
    }

    @Test
    default void aWrongAdministratorPasswordIsRefused() {
        assertThatThrownBy(() -> Store.open(url(), adminUser(), "wrong")).isInstanceOf(StoreRefused.class);
    }

    @Test
    default void anEmptyAdministratorPasswordIsRefused() {
        assertThatThrownBy(() -> Store.open(url(), adminUser(), "")).isInstanceOf(StoreRefused.class);
    }

    @Test
    default void aUserNamedInTheAddressDoesNotReplaceTheRoles() throws SQLException {
        String address = url() + "?user=" + adminUser() + "&password=" + "wrong";
        try (Store store = Store.open(address, adminUser(), adminPassword())) {
            assertThat(Sql.column(store.app(), "select session_user").getFirst()).startsWith("jejak_app");
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
            assertThat(Sql.column(asAdmin(), "select left(rolpassword, 13) from pg_authid where rolname = '" + app + "'"))
                    .containsExactly("SCRAM-SHA-256");
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

    /** An administrator that is no superuser, as a hosting provider hands it out. */
    @Test
    default void anAdministratorThatMayCreateRolesIsEnough() throws SQLException {
        String name = "office_" + UUID.randomUUID().toString().replace("-", "");
        Sql.run(
                asAdmin(),
                "create role " + name + " login createrole password 'office'",
                "create database " + name + " owner " + name);
        String url = url().substring(0, url().lastIndexOf('/') + 1) + name;
        try (Store first = Store.open(url, name, "office");
                Store second = Store.open(url, name, "office")) {
            assertThat(Sql.column(first.app(), "select session_user")).containsExactly("jejak_app_" + name);
            assertThat(Sql.column(second.projector(), "select current_schema()")).containsExactly("read");
        }
    }

    @Test
    default void anAdministratorThatMayNotIsToldWhatToAskFor() throws SQLException {
        String name = "clerk_" + UUID.randomUUID().toString().replace("-", "");
        Sql.run(
                asAdmin(),
                "create role " + name + " login password 'clerk'",
                "create database " + name);
        String url = url().substring(0, url().lastIndexOf('/') + 1) + name;
        String remedy = "alter role %s createrole; alter database %s owner to %s;".formatted(name, name, name);
        assertThatThrownBy(() -> Store.open(url, name, "clerk"))
                .isInstanceOf(StoreRefused.class)
                .hasMessageContaining(remedy);
        Sql.run(asAdmin(), remedy.split(";"));
        try (Store store = Store.open(url, name, "clerk")) {
            assertThat(Sql.column(store.app(), "select 1::text")).containsExactly("1");
        }
    }

    private DataSource asAdmin() {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setURL(url());
        source.setUser(adminUser());
        source.setPassword(adminPassword());
        return source;
    }
}

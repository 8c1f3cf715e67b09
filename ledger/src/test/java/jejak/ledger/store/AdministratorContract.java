package jejak.ledger.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.Collections;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** Who may set up a database, and what happens when several do. */
interface AdministratorContract extends TestedServer {

    @Test
    default void aWrongAdministratorPasswordIsRefused() {
        assertThatThrownBy(() -> Store.open(url(), adminUser(), "wrong")).isInstanceOf(StoreRefused.class);
    }

    @Test
    default void anEmptyAdministratorPasswordIsRefused() {
        assertThatThrownBy(() -> Store.open(url(), adminUser(), "")).isInstanceOf(StoreRefused.class);
    }

    /** An administrator that is no superuser, as a hosting provider hands it out. */
    @Test
    default void anAdministratorThatMayCreateRolesIsEnough() throws SQLException {
        String name = "office_" + UUID.randomUUID().toString().replace("-", "");
        Sql.run(
                asAdmin(),
                "create role " + name + " login createrole password 'office'",
                "create database " + name + " owner " + name);
        String url = beside(name);
        try (Store first = Store.open(url, name, "office");
                Store second = Store.open(url, name, "office")) {
            assertThat(Sql.column(first.app(), "select session_user")).containsExactly("jejak_app_" + name);
            assertThat(Sql.column(second.projector(), "select current_schema()"))
                    .containsExactly("read");
        }
    }

    @Test
    default void anAdministratorThatMayNotIsToldWhatToAskFor() throws SQLException {
        String name = "clerk_" + UUID.randomUUID().toString().replace("-", "");
        Sql.run(asAdmin(), "create role " + name + " login password 'clerk'", "create database " + name);
        String url = beside(name);
        String remedy = "alter role %s createrole; alter database %s owner to %s;".formatted(name, name, name);
        assertThatThrownBy(() -> Store.open(url, name, "clerk"))
                .isInstanceOf(StoreRefused.class)
                .hasMessageContaining(remedy);
        Sql.run(asAdmin(), remedy.split(";"));
        try (Store store = Store.open(url, name, "clerk")) {
            assertThat(Sql.column(store.app(), "select 1::text")).containsExactly("1");
        }
    }

    /** The hardest moment: nobody has made the roles yet, and all want to. */
    @Test
    default void nodesMayOpenANewDatabaseAtTheSameTime() throws Exception {
        String name = "nodes_" + UUID.randomUUID().toString().replace("-", "");
        Sql.run(asAdmin(), "create database " + name);
        Callable<Store> open = () -> Store.open(beside(name), adminUser(), adminPassword());
        try (ExecutorService nodes = Executors.newFixedThreadPool(8)) {
            for (Future<Store> opened : nodes.invokeAll(Collections.nCopies(8, open))) {
                try (Store store = opened.get()) {
                    assertThat(Sql.column(store.app(), "select session_user")).containsExactly("jejak_app_" + name);
                }
            }
        }
    }
}

package jejak.api.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import jejak.api.Application;
import jejak.api.Families;
import jejak.api.FreshDatabase;
import jejak.api.Office;
import jejak.api.TestAccounts;
import jejak.api.TestDocuments;
import jejak.api.cli.Terminals;
import jejak.ledger.Ledger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;
import tools.jackson.databind.JsonNode;

/** A log that lost what was signed opens for readers only, and says why wherever somebody looks. */
class ReadOnlyStartTest {

    @TempDir
    Path home;

    /** Who asks the office, beside it and not a part of it. */
    @Import({Office.class, TestAccounts.class, TestDocuments.class})
    static class Client {}

    @Test
    void aLogThatWasPutBackIsReadAndNotWritten() throws Exception {
        FreshDatabase database = FreshDatabase.create();
        String household;
        try (ConfigurableApplicationContext first = start(database)) {
            JsonNode payload = register(first);
            assertThat(payload.path("userErrors")).isEmpty();
            household = payload.at("/events/0/stream").asString();
            assertThat(first.getBean(jejak.ledger.checkpoint.Checkpointer.class)
                            .makeOne()
                            .size())
                    .isPositive();
        }
        theTerminalHandsOutNoPersonalDataOf(household, database);
        putBack(database);
        try (ConfigurableApplicationContext again = start(database)) {
            JsonNode refused = register(again);
            assertThat(refused.path("position").isNull()).isTrue();
            assertThat(refused.path("userErrors").path(0).path("code").asString())
                    .isEqualTo("LOG_READ_ONLY");
            Office office = again.getBean(Office.class);
            JsonNode told = office.ask("{ checkpoint { readOnly problems } version }", Map.of())
                    .path("data");
            assertThat(told.path("checkpoint").path("readOnly").asString())
                    .contains("the last checkpoint was signed with");
            assertThat(told.path("version").asString()).isNotEmpty();
            assertThat(office.page("/actuator/health").body()).contains("DOWN");
            Ledger ledger = again.getBean(Ledger.class);
            assertThat(ledger.halt().why()).isPresent();
            assertThat(ledger.head())
                    .as("nothing was recorded, not even the start")
                    .isEqualTo(-1);
        }
    }

    /** A log whose head is not sealed as ours is not written, so who looks cannot be put on record. */
    private void theTerminalHandsOutNoPersonalDataOf(String household, FreshDatabase database) throws Exception {
        Path file = home.resolve("family.zip");
        String where =
                "bundle %s --personal --case ITDA/2026/7 -o %s --home %s --database %s --database-user %s --database-password %s"
                        .formatted(household, file, home, database.url(), database.user(), database.password());
        admin(
                database,
                "create table kept as select seal from ledger.log_head; update ledger.log_head set seal ="
                        + " sha256(seal)");
        StringWriter out = new StringWriter();
        assertThat(Terminals.run(new PrintWriter(out), where.split(" "))).isEqualTo(3);
        assertThat(out.toString()).contains("the log is read-only", "could not be put on record");
        assertThat(file).doesNotExist();
        admin(database, "update ledger.log_head set seal = kept.seal from kept");
        assertThat(Terminals.run(new PrintWriter(out), where.split(" ")))
                .as(out.toString())
                .isZero();
        assertThat(file).exists();
    }

    private static JsonNode register(ConfigurableApplicationContext office) {
        return office.getBean(Office.class)
                .send(
                        "RegisterHousehold",
                        Families.widowAndDaughter(),
                        Office.context("VILLAGE_OPERATOR", "2024-01-10"));
    }

    /** As by an older backup of the database: the last event was never there, and the head is the genuine one of then. */
    private static void putBack(FreshDatabase database) throws Exception {
        admin(database, """
            alter table ledger.events_000000 disable trigger events_are_final;
            delete from ledger.events_000000;
            truncate ledger.stream_head, ledger.claim, ledger.command, ledger.subtree, ledger.checkpoint;
            update ledger.log_head set next_position = 0, frontier = null, seal = null
            """);
    }

    private static void admin(FreshDatabase database, String sql) throws Exception {
        try (Connection admin = DriverManager.getConnection(database.url(), database.user(), database.password());
                Statement statement = admin.createStatement()) {
            statement.execute(sql);
        }
    }

    private ConfigurableApplicationContext start(FreshDatabase database) {
        return new SpringApplicationBuilder(Application.class, Client.class)
                .run(List.of(
                                "--spring.datasource.url=" + database.url(),
                                "--spring.datasource.username=" + database.user(),
                                "--spring.datasource.password=" + database.password(),
                                "--jejak.home=" + home,
                                "--jejak.demo.enabled=false",
                                "--server.port=0",
                                "--spring.main.register-shutdown-hook=false")
                        .toArray(String[]::new));
    }
}

package jejak.api;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import jejak.api.commands.CommandDesk;
import jejak.api.commands.Outcome;
import jejak.household.RegisterHousehold;
import jejak.household.events.HouseholdEvent.HouseholdRegistered;
import jejak.ledger.ClaimAudit;
import jejak.ledger.EventCodec;
import jejak.ledger.Ledger;
import jejak.query.engine.ProjectionEngine;
import org.postgresql.PGConnection;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A whole office on a home and a PostgreSQL of its own, which it stops with itself. */
record RunningOffice(ConfigurableApplicationContext context, Office office) implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    /** Everything it logs goes to a file in its home. */
    static RunningOffice start(Path home) {
        ConfigurableApplicationContext context = new SpringApplicationBuilder(
                        Application.class, TestAccounts.class, TestDocuments.class)
                .run(
                        "--jejak.home=" + home,
                        "--jejak.demo.enabled=false",
                        "--server.port=0",
                        "--spring.main.register-shutdown-hook=false",
                        "--logging.file.name=" + home.resolve("office.log"));
        return new RunningOffice(
                context, new Office((WebServerApplicationContext) context, context.getBean(TestDocuments.class)));
    }

    TestAccounts accounts() {
        return context.getBean(TestAccounts.class);
    }

    /** Straight through the desk: how families come in is not the question here. */
    void register(List<RegisterHousehold> families) {
        CommandDesk desk = context.getBean(CommandDesk.class);
        Together.run(16, worker -> {
            for (int i = worker; i < families.size(); i += 16) {
                Outcome outcome = desk.send(families.get(i), acting("register-" + i));
                if (outcome.answer() == null) {
                    throw new AssertionError("A family was refused: " + outcome.errors());
                }
            }
            return worker;
        });
        awaitAnswers();
    }

    HouseholdRegistered registration(String household) {
        return (HouseholdRegistered)
                context.getBean(Ledger.class).stream(household).getFirst().payload();
    }

    void awaitEvents(String type, int many) {
        Ledger ledger = context.getBean(Ledger.class);
        long seen = ledger.head();
        while (count(type) < many) {
            if (!ledger.awaitBeyond(seen, PATIENCE)) {
                throw new AssertionError("Only %d of %d %s came.".formatted(count(type), many, type));
            }
            seen = ledger.head();
        }
    }

    void awaitAnswers() {
        context.getBean(ProjectionEngine.class)
                .awaitPosition(context.getBean(Ledger.class).head(), PATIENCE);
    }

    List<String> claimDifferences() {
        return ClaimAudit.differences(app(), context.getBean(EventCodec.class));
    }

    /** Every row of every table as text, so that no compression hides a value. */
    String everyRow() throws SQLException {
        StringBuilder text = new StringBuilder();
        for (Map.Entry<String, DataSource> role :
                Map.of("ledger", app(), "read", projector()).entrySet()) {
            List<String> tables = JdbcClient.create(role.getValue())
                    .sql("select format('%I.%I', schemaname, tablename) from pg_tables where schemaname = ?"
                            + " and has_table_privilege(format('%I.%I', schemaname, tablename), 'select')")
                    .param(role.getKey())
                    .query(String.class)
                    .list();
            for (String table : tables) {
                try (Connection connection = role.getValue().getConnection()) {
                    StringWriter rows = new StringWriter();
                    connection
                            .unwrap(PGConnection.class)
                            .getCopyAPI()
                            .copyOut("copy (select t::text from " + table + " t) to stdout", rows);
                    text.append(rows.toString());
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        }
        return text.toString();
    }

    @Override
    public void close() {
        context.close();
    }

    private int count(String type) {
        return JdbcClient.create(app())
                .sql("select count(*) from ledger.events where type = ?")
                .param(type)
                .query(Integer.class)
                .single();
    }

    private DataSource app() {
        return context.getBean("appDataSource", DataSource.class);
    }

    private DataSource projector() {
        return context.getBean("projectorDataSource", DataSource.class);
    }

    private static Map<String, Object> acting(String commandId) {
        return Map.of(
                "commandId", commandId,
                "actor", "officer-1",
                "role", "OFFICE_DATA_OFFICER",
                "scope", "51.08",
                "effectiveDate", "2024-01-10",
                "legalBasis", List.of(),
                "evidence", List.of());
    }
}

package jejak.api.wiring;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import jejak.api.FreshDatabase;
import jejak.api.commands.CommandDesk;
import jejak.api.commands.PolicyRunner;
import jejak.api.erasure.ErasureConfiguration;
import jejak.api.proof.ProofKeys;
import jejak.api.signals.SignalConfiguration;
import jejak.api.whatif.WhatIfConfiguration;
import jejak.ledger.Ledger;
import jejak.ledger.LedgerEngine;
import org.springframework.boot.convert.ApplicationConversionService;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.mock.env.MockEnvironment;

/** The command side alone: a log, a desk and policies that are held, as a prelude finds them. */
public final class PlantRoom implements AutoCloseable {

    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();

    public PlantRoom(FreshDatabase database, Path home) {
        context.getBeanFactory().setConversionService(ApplicationConversionService.getSharedInstance());
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        "test",
                        Map.of(
                                "spring.datasource.url", database.url(),
                                "spring.datasource.username", database.user(),
                                "spring.datasource.password", database.password(),
                                "jejak.home", home.toString(),
                                "jejak.zone", "Asia/Makassar",
                                "jejak.version", "test")));
        context.registerBean(ProofKeys.class, () -> ProofKeys.in(home.resolve("keys")));
        context.register(
                StoreConfiguration.class,
                LedgerConfiguration.class,
                ErasureConfiguration.class,
                SignalConfiguration.class,
                WhatIfConfiguration.class,
                CommandSideConfiguration.class);
        context.refresh();
    }

    /** On an empty database with keys of its own. */
    public static PlantRoom fresh() {
        return new PlantRoom(FreshDatabase.create(), emptyFolder());
    }

    public static Path emptyFolder() {
        try {
            return Files.createTempDirectory("jejak-home-");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A part of the room that has no method of its own here. */
    public <T> T part(Class<T> type) {
        return context.getBean(type);
    }

    public Ledger ledger() {
        return context.getBean(Ledger.class);
    }

    /** What Axon's events are kept with; for planting what no command would do. */
    public LedgerEngine engine() {
        return context.getBean(LedgerEngine.class);
    }

    public CommandDesk desk() {
        return context.getBean(CommandDesk.class);
    }

    public PolicyRunner policies() {
        return context.getBean(PolicyRunner.class);
    }

    public DataSource app() {
        return context.getBean("appDataSource", DataSource.class);
    }

    /** That a year of so many families of a regency is to be played here. */
    public DemoSwitch demoOf(String regency, int households) {
        MockEnvironment told = new MockEnvironment()
                .withProperty("jejak.demo.enabled", "true")
                .withProperty("jejak.demo.regency", regency)
                .withProperty("jejak.demo.households", Integer.toString(households));
        return new DemoSwitch(told, part(Database.class));
    }

    /** The data officer acts, under this command id. */
    public static Map<String, Object> acting(String commandId) {
        return acting(commandId, "OFFICE_DATA_OFFICER");
    }

    /** Somebody of this role acts, under this command id. */
    public static Map<String, Object> acting(String commandId, String role) {
        return Map.of(
                "commandId",
                commandId,
                "actor",
                "officer-1-" + role,
                "role",
                role,
                "scope",
                "51.08",
                "effectiveDate",
                "2024-01-10",
                "legalBasis",
                List.of(Map.of("instrument", "SK Bupati", "number", "1", "year", 2024)),
                "evidence",
                List.of());
    }

    @Override
    public void close() {
        context.close();
    }
}

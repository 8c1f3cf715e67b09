package jejak.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** Gives an office an empty database and an empty key folder. */
class FreshOffice implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        open(context, "jejak.demo.enabled=false");
    }

    static void open(ConfigurableApplicationContext context, String... properties) {
        TestPropertyValues.of(FreshDatabase.create().properties())
                .and("jejak.home=" + emptyFolder())
                // It would come between what a test writes and what it reads, at whatever minute it is due.
                .and("jejak.signals.daily-sweep=false")
                .and(properties)
                .applyTo(context);
    }

    private static Path emptyFolder() {
        try {
            return Files.createTempDirectory("jejak-home-");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

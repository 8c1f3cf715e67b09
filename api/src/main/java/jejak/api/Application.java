package jejak.api;

import jejak.api.cli.Jejak;
import jejak.api.wiring.StartRefused;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;

/** Starts the office's system, or answers at the terminal; the database is opened by hand, because its two roles must never be mixed up. */
@SpringBootApplication(
        scanBasePackages = {"jejak.api", "jejak.query"},
        exclude = {
            DataSourceAutoConfiguration.class,
            DataSourceTransactionManagerAutoConfiguration.class,
            JdbcClientAutoConfiguration.class,
            JdbcTemplateAutoConfiguration.class,
            FlywayAutoConfiguration.class
        })
public class Application {

    /** Nothing of this installation is told to anybody outside. */
    private static final String AXON_CALLS_HOME = "axoniq.update-checker.disabled";

    /** Exit code of a start that was refused, as in the command line's table of codes. */
    private static final int ENVIRONMENT = 3;

    public static void main(String[] args) {
        System.setProperty(AXON_CALLS_HOME, "true");
        if (Jejak.isAsked(args)) {
            System.exit(Jejak.run(args));
        }
        try {
            SpringApplication.run(Application.class, args);
        } catch (RuntimeException failed) {
            if (StartRefused.sentenceFor(failed).isEmpty()) {
                throw failed;
            }
            System.exit(ENVIRONMENT);
        }
    }
}

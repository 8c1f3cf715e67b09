package jejak.api;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/** Runs a test against the whole system with the demo year in it, on its port and on real PostgreSQL; all such tests share one demo year. */
@SpringBootTest(
        classes = Application.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        // The tests' server is stopped by a hook of its own, and an office that closes after it waits for it in vain.
        properties = "spring.main.register-shutdown-hook=false")
@ContextConfiguration(initializers = DemoOffice.class)
@Import({Office.class, SchemaInspection.class, TestAccounts.class, TestDocuments.class, StatementCount.class})
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface DemoOfficeTest {}

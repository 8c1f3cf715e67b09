package jejak.api;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/** Runs a test against the whole system on its port and on real PostgreSQL; all such tests share one office. */
@SpringBootTest(
        classes = Application.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        // The tests' server is stopped by a hook of its own, and an office that closes after it waits for it in vain.
        properties = "spring.main.register-shutdown-hook=false")
@ContextConfiguration(initializers = FreshOffice.class)
@Import({Office.class, SchemaInspection.class, TestAccounts.class, TestDocuments.class})
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface OfficeTest {}

package jejak.api.health;

import java.time.InstantSource;
import jejak.ledger.Ledger;
import jejak.query.engine.ProjectionEngine;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires what is asked under {@code /actuator}. */
@Configuration(proxyBeanMethods = false)
class HealthConfiguration {

    @Bean
    Stillness projectionsHealth(ProjectionEngine engine) {
        return new Stillness(engine::statuses, InstantSource.system());
    }

    @Bean
    OfficeMetrics officeMetrics(Ledger ledger, ProjectionEngine engine) {
        return new OfficeMetrics(ledger, new RecentStatuses(engine));
    }
}

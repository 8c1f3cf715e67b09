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
    RecentStatuses recentStatuses(ProjectionEngine engine) {
        return new RecentStatuses(engine);
    }

    /** Anybody may ask for health, so the database is not asked each time. */
    @Bean
    Stillness projectionsHealth(RecentStatuses statuses) {
        return new Stillness(statuses::list, InstantSource.system());
    }

    @Bean
    OfficeMetrics officeMetrics(Ledger ledger, RecentStatuses statuses) {
        return new OfficeMetrics(ledger, statuses);
    }
}

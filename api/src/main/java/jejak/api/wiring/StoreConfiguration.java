package jejak.api.wiring;

import javax.sql.DataSource;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.util.StringUtils;

/** Opens the database: the one that is named, or our own when none is. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(JejakProperties.class)
class StoreConfiguration {

    @Bean
    Database database(Environment environment, JejakProperties jejak) {
        String url = environment.getProperty("spring.datasource.url", "");
        return StringUtils.hasText(url)
                ? Database.external(
                        url,
                        environment.getProperty("spring.datasource.username", ""),
                        environment.getProperty("spring.datasource.password", ""))
                : Database.embedded(jejak.home());
    }

    /** Reads the ledger and adds to it. By name only: nobody shall get the one where the other was meant. */
    @Bean(destroyMethod = "", defaultCandidate = false)
    DataSource appDataSource(Database database) {
        return database.store().app();
    }

    /** Owns the tables of the answers. */
    @Bean(destroyMethod = "", defaultCandidate = false)
    DataSource projectorDataSource(Database database) {
        return database.store().projector();
    }

    /** Sees of the answers what whoever asks may see. */
    @Bean(destroyMethod = "", defaultCandidate = false)
    DataSource readerDataSource(Database database) {
        return database.store().reader();
    }
}

package jejak.api.bundle;

import java.util.Collection;
import java.util.List;
import javax.sql.DataSource;
import jejak.api.bundle.HouseholdBundle.Sources;
import jejak.api.privacy.PersonKeys;
import jejak.api.proof.PublicKeys;
import jejak.ledger.bundle.BundleReader;
import jejak.ledger.checkpoint.LogTree;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Gives bundles the log, the tree over it, the keys, and who looked. */
@Configuration(proxyBeanMethods = false)
class BundleConfiguration {

    @Bean
    BundleReader bundleReader(@Qualifier("appDataSource") DataSource app) {
        return new BundleReader(app);
    }

    @Bean
    HouseholdBundle householdBundle(
            BundleReader reader, LogTree tree, PublicKeys keys, PersonKeys persons, JdbcClient answers) {
        return new HouseholdBundle(new Sources(
                reader, tree, keys.text().lines().toList(), ids -> looks(answers, ids), new OpenedValues(persons)));
    }

    static List<Long> looks(JdbcClient answers, Collection<String> persons) {
        return answers.sql("select distinct position from looks_v1 where person_id = any(?)")
                .param(persons.toArray(String[]::new))
                .query((row, _) -> row.getLong(1))
                .list();
    }
}

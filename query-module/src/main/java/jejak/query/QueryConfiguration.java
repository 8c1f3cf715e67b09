package jejak.query;

import java.util.List;
import javax.sql.DataSource;
import jejak.ledger.Ledger;
import jejak.query.engine.Projection;
import jejak.query.engine.ProjectionEngine;
import jejak.query.engine.ProjectionSdl;
import jejak.query.log.AsOf;
import jejak.query.log.Circumstances;
import jejak.query.paging.Connection;
import jejak.query.paging.QueryRefusedResolver;
import jejak.query.words.CodeLists;
import jejak.query.words.Sentence;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Wires the answers. Needs a {@link Ledger} and a data source named {@code projectorDataSource}.
 * The client is the only {@link JdbcClient} others may inject without a name, so a projection's constructor needs none.
 */
@Configuration(proxyBeanMethods = false)
class QueryConfiguration {

    @Bean
    JdbcClient projectorJdbcClient(@Qualifier("projectorDataSource") DataSource projector) {
        return JdbcClient.create(projector);
    }

    /** No candidate for others: its transactions are those of the projector, not of commands. */
    @Bean(defaultCandidate = false)
    TransactionTemplate projectorTransactions(@Qualifier("projectorDataSource") DataSource projector) {
        return new TransactionTemplate(new JdbcTransactionManager(projector));
    }

    @Bean
    ProjectionEngine projectionEngine(
            Ledger ledger,
            JdbcClient projectorJdbcClient,
            @Qualifier("projectorTransactions") TransactionTemplate transactions,
            ListableBeanFactory beans) {
        return new ProjectionEngine(
                ledger,
                projectorJdbcClient,
                transactions,
                beans.getBeansWithAnnotation(Projection.class).values());
    }

    @Bean
    ProjectionSdl projectionSdl(ListableBeanFactory beans) {
        return new ProjectionSdl(
                beans, List.of(Connection.SDL, Sentence.SDL, Circumstances.SDL, AsOf.SDL, CodeLists.sdl()));
    }

    @Bean
    QueryRefusedResolver queryRefusedResolver() {
        return new QueryRefusedResolver();
    }
}

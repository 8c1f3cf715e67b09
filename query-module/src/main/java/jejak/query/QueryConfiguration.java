package jejak.query;

import java.util.List;
import java.util.function.Supplier;
import javax.sql.DataSource;
import jejak.ledger.Ledger;
import jejak.query.access.PersonalMark;
import jejak.query.engine.Projection;
import jejak.query.engine.ProjectionEngine;
import jejak.query.engine.ProjectionSdl;
import jejak.query.engine.tables.ReadScope;
import jejak.query.engine.tables.ReaderSource;
import jejak.query.engine.writes.PageClient;
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
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Wires the answers. Needs a {@link Ledger}, data sources named {@code projectorDataSource} and
 * {@code readerDataSource}, and somebody who says how far whoever asks may see.
 * The client is the only {@link JdbcClient} others may inject without a name, so a projection's constructor needs none.
 */
@Configuration(proxyBeanMethods = false)
class QueryConfiguration {

    /** Writes as the projector, inside the engine's transactions; everywhere else it reads as whoever asks. */
    @Bean
    JdbcClient answersJdbcClient(
            @Qualifier("projectorDataSource") DataSource projector,
            @Qualifier("readerDataSource") DataSource reader,
            Supplier<ReadScope> scope) {
        JdbcClient writing = new PageClient(projector);
        JdbcClient reading = JdbcClient.create(new ReaderSource(reader, scope));
        return sql -> (TransactionSynchronizationManager.hasResource(projector) ? writing : reading).sql(sql);
    }

    /** No candidate for others: its transactions are those of the projector, not of commands. */
    @Bean(defaultCandidate = false)
    TransactionTemplate projectorTransactions(@Qualifier("projectorDataSource") DataSource projector) {
        return new TransactionTemplate(new JdbcTransactionManager(projector));
    }

    @Bean
    ProjectionEngine projectionEngine(
            Ledger ledger,
            JdbcClient answersJdbcClient,
            @Qualifier("projectorTransactions") TransactionTemplate transactions,
            ListableBeanFactory beans) {
        return new ProjectionEngine(
                ledger,
                answersJdbcClient,
                transactions,
                beans.getBeansWithAnnotation(Projection.class).values());
    }

    @Bean
    ProjectionSdl projectionSdl(ListableBeanFactory beans) {
        return new ProjectionSdl(
                beans,
                List.of(PersonalMark.SDL, Connection.SDL, Sentence.SDL, Circumstances.SDL, AsOf.SDL, CodeLists.sdl()));
    }

    @Bean
    QueryRefusedResolver queryRefusedResolver() {
        return new QueryRefusedResolver();
    }
}

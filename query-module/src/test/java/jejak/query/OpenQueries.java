package jejak.query;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.schema.GraphQLSchema;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import javax.sql.DataSource;
import jejak.ledger.Ledger;
import jejak.ledger.RecordedEvent;
import jejak.query.audit.money.ReturnTerms;
import jejak.query.engine.OpenLog;
import jejak.query.engine.ProjectionEngine;
import jejak.query.engine.ProjectionSdl;
import jejak.query.engine.tables.ReadScope;
import jejak.query.person.SearchHash;
import jejak.query.register.OfficeTerms;
import org.dataloader.DataLoaderRegistry;
import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FilterType;
import org.springframework.core.io.ClassPathResource;
import org.springframework.graphql.data.method.annotation.support.AnnotatedControllerConfigurer;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.graphql.execution.ConnectionTypeDefinitionConfigurer;
import org.springframework.graphql.execution.DataFetcherExceptionResolver;
import org.springframework.graphql.execution.DefaultBatchLoaderRegistry;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.springframework.graphql.execution.SchemaReport;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The whole read side as the product wires it, on a real ledger, asked through GraphQL. */
final class OpenQueries implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Configuration
    @ComponentScan(
            basePackages = "jejak.query",
            excludeFilters =
                    @ComponentScan.Filter(
                            type = FilterType.REGEX,
                            pattern = ".*(Test|OpenQueries|engine.Tally|engine.Total|engine.Marks).*"))
    static class Wiring {
        @Bean
        AnnotatedControllerConfigurer controllers() {
            return new AnnotatedControllerConfigurer();
        }

        @Bean
        BatchLoaderRegistry loaders() {
            return new DefaultBatchLoaderRegistry();
        }
    }

    private final OpenLog log = new OpenLog();
    private final AtomicInteger statements = new AtomicInteger();
    private final Ledger counted = log.through(new CountingSource(log.app(), statements));
    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
    private final GraphQlSource source;
    private SchemaReport report;
    private volatile ReadScope scope = new ReadScope(Set.of("51", "12"), Set.of(), "tester");

    OpenQueries() {
        context.registerBean(Ledger.class, () -> counted);
        context.registerBean(OfficeTerms.class, () -> (_, _) -> Optional.empty());
        context.registerBean(ReturnTerms.class, () -> (_, _) -> 30);
        context.registerBean(SearchHash.class, () -> number -> "hash of " + number);
        context.registerBean(
                "projectorDataSource", DataSource.class, () -> new CountingSource(log.projector(), statements));
        context.registerBean("readerDataSource", DataSource.class, () -> new CountingSource(log.reader(), statements));
        context.registerBean("readScope", Supplier.class, () -> () -> scope);
        context.register(Wiring.class);
        context.refresh();
        source = source();
    }

    /** From now on, somebody asks who may see so far. */
    void as(ReadScope other) {
        scope = other;
    }

    GraphQLSchema schema() {
        return source.schema();
    }

    SchemaReport report() {
        return report;
    }

    ProjectionEngine engine() {
        return context.getBean(ProjectionEngine.class);
    }

    ProjectionSdl sdl() {
        return context.getBean(ProjectionSdl.class);
    }

    /** Records events and waits until every projection has taken them. */
    void given(Object... events) {
        long last = log.append(events);
        if (!engine().awaitPosition(last, PATIENCE)) {
            throw new AssertionError("The projections stand still: " + engine().statuses());
        }
    }

    /** The whole log. */
    List<RecordedEvent> everything() {
        return log.ledger().after(-1, Integer.MAX_VALUE);
    }

    ExecutionResult ask(String query, Map<String, Object> variables) {
        ExecutionInput input = ExecutionInput.newExecutionInput(query)
                .variables(variables)
                .dataLoaderRegistry(new DataLoaderRegistry())
                .build();
        context.getBean(BatchLoaderRegistry.class)
                .registerDataLoaders(input.getDataLoaderRegistry(), input.getGraphQLContext());
        return source.graphQl().execute(input);
    }

    /** The answer to a question that is not refused. */
    Object answer(String query) {
        ExecutionResult result = ask(query, Map.of());
        if (!result.getErrors().isEmpty()) {
            throw new AssertionError(result.getErrors().toString());
        }
        Map<String, Object> data = result.getData();
        return data.values().iterator().next();
    }

    /** Every row of a table that whoever asks may see, with no filter of the program's. */
    List<Map<String, Object>> rows(String table) {
        return context.getBean(JdbcClient.class)
                .sql("select * from " + table)
                .query()
                .listOfRows();
    }

    /** Every row of a table, as its owner sees it. */
    List<Map<String, Object>> allRows(String table) {
        return log.db().sql("select * from " + table).query().listOfRows();
    }

    /** What the catalogue of the database says. */
    List<String> sql(String query) {
        return log.db().sql(query).query(String.class).list();
    }

    /** How many statements a question takes, once the engine has nothing to do. */
    int statementsOf(String query) {
        engine().stop();
        int before = statements.get();
        answer(query);
        return statements.get() - before;
    }

    @Override
    public void close() {
        context.close();
        counted.close();
        log.close();
    }

    private GraphQlSource source() {
        GraphQlSource.SchemaResourceBuilder builder = GraphQlSource.schemaResourceBuilder()
                .schemaResources(new ClassPathResource("graphql/base.graphqls"))
                .configureTypeDefinitions(new ConnectionTypeDefinitionConfigurer())
                .configureRuntimeWiring(PlainScalars::wire)
                .exceptionResolvers(List.copyOf(context.getBeansOfType(DataFetcherExceptionResolver.class)
                        .values()))
                .inspectSchemaMappings(found -> report = found);
        context.getBeansOfType(RuntimeWiringConfigurer.class).values().forEach(builder::configureRuntimeWiring);
        context.getBeansOfType(GraphQlSourceBuilderCustomizer.class).values().forEach(c -> c.customize(builder));
        return builder.build();
    }
}

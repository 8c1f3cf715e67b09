package jejak.api.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.ExecutionResult;
import graphql.GraphQL;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.data.method.annotation.support.AnnotatedControllerConfigurer;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.stereotype.Controller;

/** What is asked for does not wait for what stands beside it; what lies in it is told at once, on no thread of its own. */
class WhereFoundTest {
    private static final String SDL = """
        type Query { one: Thing! other: Thing! }
        type Mutation { change: Thing! }
        type Thing { foundOn: String! toldOn: String! }
        """;

    private final AtomicInteger begun = new AtomicInteger();
    private final ExecutorService apart =
            Executors.newThreadPerTaskExecutor(task -> new Thread(task, "apart-" + begun.getAndIncrement()));

    record Thing(String foundOn) {}

    /** Two questions meet in it: each comes only when both are being answered. */
    @Controller
    static class Things {
        private final CyclicBarrier both = new CyclicBarrier(2);

        @QueryMapping
        Thing one() throws Exception {
            return met();
        }

        @QueryMapping
        Thing other() throws Exception {
            return met();
        }

        @MutationMapping
        Thing change() {
            return new Thing(Thread.currentThread().getName());
        }

        @SchemaMapping
        String toldOn(Thing thing) {
            return Thread.currentThread().getName();
        }

        private Thing met() throws Exception {
            both.await(30, TimeUnit.SECONDS);
            return new Thing(Thread.currentThread().getName());
        }
    }

    @AfterEach
    void ends() {
        apart.close();
    }

    @Test
    void whatIsAskedForTogetherIsFetchedBesideEachOtherAndWhatLiesInItTakesNoThreadOfItsOwn() {
        Map<String, Map<String, String>> found = asked("{ one { foundOn toldOn } other { foundOn toldOn } }");

        assertThat(found.values())
                .extracting(thing -> thing.get("foundOn"))
                .containsExactlyInAnyOrder("apart-0", "apart-1");
        assertThat(begun).hasValue(2);
    }

    @Test
    void aCommandIsCarriedOutApartToo() {
        Map<String, String> change =
                asked("mutation { change { foundOn toldOn } }").get("change");

        assertThat(change).containsEntry("foundOn", "apart-0").containsKey("toldOn");
        assertThat(begun).hasValue(1);
    }

    private Map<String, Map<String, String>> asked(String question) {
        try (var context = new AnnotationConfigApplicationContext(Things.class)) {
            AnnotatedControllerConfigurer controllers = new AnnotatedControllerConfigurer();
            controllers.setApplicationContext(context);
            controllers.setExecutor(apart);
            new WhereFound().postProcessBeforeInitialization(controllers, "controllers");
            controllers.afterPropertiesSet();
            GraphQL graphQl = GraphQlSource.schemaResourceBuilder()
                    .schemaResources(new ByteArrayResource(SDL.getBytes(StandardCharsets.UTF_8)))
                    .configureRuntimeWiring(controllers)
                    .build()
                    .graphQl();
            ExecutionResult result = graphQl.execute(question);
            assertThat(result.getErrors()).isEmpty();
            return result.getData();
        }
    }
}

package jejak.api.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.ExecutionResult;
import graphql.GraphQL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import jejak.api.OfficeTest;
import jejak.api.graphql.CommandPayload.RecordedFact;
import jejak.api.keys.LogKey;
import jejak.api.keys.TransitServer;
import jejak.ledger.Ledger;
import jejak.ledger.checkpoint.CheckpointBook;
import jejak.ledger.checkpoint.Checkpointer;
import jejak.ledger.checkpoint.LogTree;
import jejak.ledger.checkpoint.ProofDesk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.support.AnnotatedControllerConfigurer;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.stereotype.Controller;

/** Whoever asks for a receipt while the key service is away is told that the command stands, and how to get it later. */
@OfficeTest
class ReceiptWithoutServiceTest {
    private static final String SDL = """
        type Query { sent: CommandPayload!  checkpoint: Int  proof(position: Int): Int  consistency(from: Int, to: Int): Int }
        type CommandPayload { position: Int  receipt: String }
        """;

    @Autowired
    private Ledger ledger;

    @Autowired
    private LogTree tree;

    @Autowired
    private CheckpointBook book;

    @Autowired
    private Checkpointer checkpointer;

    @TempDir
    Path home;

    /** A command that was carried out. */
    @Controller
    static class Sent {
        @QueryMapping
        CommandPayload sent() {
            RecordedFact fact = new RecordedFact("event-1", 7, "household.MemberAdded", "house-1", 0, "ab".repeat(32));
            return new CommandPayload("command-1", 7L, false, List.of(fact), List.of());
        }
    }

    @Test
    void theCommandStandsAndItsReceiptIsToBeAskedForAgain() {
        try (TransitServer service = new TransitServer()) {
            service.serves(home.resolve("keys"), "signing-key=log");
            GraphQL office =
                    office(new ProofDesk(ledger, tree, book, LogKey.in(home.resolve("keys"), () -> "jejak/test")));
            assertThat(receipt(office.execute("{ sent { position receipt } }"))).contains("command-1", "— jejak/test ");

            service.seal(true);
            ExecutionResult answer = office.execute("{ sent { position receipt } }");
            assertThat(answer.getErrors())
                    .singleElement()
                    .satisfies(error -> assertThat(error.getExtensions()).containsEntry("code", "RECEIPT_NOT_SIGNED"))
                    .satisfies(error -> assertThat(error.getPath()).isEqualTo(List.of("sent", "receipt")));
            assertThat(answer.<Map<String, Map<String, Object>>>getData().get("sent"))
                    .containsEntry("position", 7)
                    .containsEntry("receipt", null);
        }
    }

    private static String receipt(ExecutionResult answer) {
        assertThat(answer.getErrors()).isEmpty();
        return String.valueOf(
                answer.<Map<String, Map<String, Object>>>getData().get("sent").get("receipt"));
    }

    private GraphQL office(ProofDesk desk) {
        AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
        context.register(Sent.class);
        context.registerBean(ProofQuery.class, () -> new ProofQuery(desk, checkpointer, ledger));
        context.refresh();
        AnnotatedControllerConfigurer controllers = new AnnotatedControllerConfigurer();
        controllers.setApplicationContext(context);
        controllers.afterPropertiesSet();
        return GraphQlSource.schemaResourceBuilder()
                .schemaResources(new ByteArrayResource(SDL.getBytes(StandardCharsets.UTF_8)))
                .configureRuntimeWiring(controllers)
                .exceptionResolvers(List.of(controllers.getExceptionResolver()))
                .build()
                .graphQl();
    }
}

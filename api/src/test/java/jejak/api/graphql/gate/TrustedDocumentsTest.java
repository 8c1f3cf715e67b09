package jejak.api.graphql.gate;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.language.Field;
import graphql.language.OperationDefinition;
import graphql.language.VariableReference;
import graphql.parser.Parser;
import graphql.schema.GraphQLFieldDefinition;
import graphql.validation.Validator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jejak.api.Office;
import jejak.api.OfficeTest;
import jejak.api.access.Role;
import jejak.api.policy.Coordinates;
import jejak.api.policy.Permissions;
import jejak.api.policy.Relation;
import jejak.api.policy.State;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.execution.GraphQlSource;
import tools.jackson.databind.JsonNode;

/** What everybody may send is in the repository, fits the schema, and covers every command. */
@OfficeTest
class TrustedDocumentsTest {

    private static final Path MUTATIONS = Path.of("src/main/resources/graphql/documents/mutations");

    @Autowired
    private GraphQlSource source;

    @Autowired
    private TrustedDocuments documents;

    @Autowired
    private Office office;

    /** With {@code -Dapprove=true} the missing and the outdated are written. */
    @Test
    void everyMutationHasItsDocument() throws IOException {
        Map<String, String> expected =
                Objects.requireNonNull(source.schema().getMutationType()).getFieldDefinitions().stream()
                        .collect(Collectors.toMap(GraphQLFieldDefinition::getName, Documents::of));
        if (Boolean.getBoolean("approve")) {
            Files.createDirectories(MUTATIONS);
            for (Map.Entry<String, String> each : expected.entrySet()) {
                Files.writeString(MUTATIONS.resolve(each.getKey() + ".graphql"), each.getValue());
            }
        }

        try (Stream<Path> files = Files.list(MUTATIONS)) {
            Map<String, String> written = files.collect(Collectors.toMap(
                    file -> file.getFileName().toString().replace(".graphql", ""), TrustedDocumentsTest::text));
            assertThat(written).as("written anew with -Dapprove=true").containsExactlyInAnyOrderEntriesOf(expected);
        }
    }

    /** What may be read and cannot be asked would be a right on paper; the values of the question are the asker's own. */
    @Test
    void everyQuestionOfARoleWithoutWordsOfItsOwnHasADocument() {
        Set<String> asked = documents.all().values().stream()
                .flatMap(text ->
                        new Parser().parseDocument(text).getDefinitionsOfType(OperationDefinition.class).stream())
                .flatMap(operation -> operation.getSelectionSet().getSelectionsOfType(Field.class).stream())
                .filter(field -> field.getArguments().stream()
                        .allMatch(argument -> argument.getValue() instanceof VariableReference))
                .map(Field::getName)
                .collect(Collectors.toSet());

        assertThat(source.schema().getQueryType().getFieldDefinitions())
                .extracting(GraphQLFieldDefinition::getName)
                .filteredOn(TrustedDocumentsTest::isForWhoeverHasNoWords)
                .hasSizeGreaterThan(40)
                .isSubsetOf(asked);
    }

    private static boolean isForWhoeverHasNoWords(String question) {
        String action =
                Coordinates.standard().field("Query", question).orElseThrow().action();
        return EnumSet.complementOf(EnumSet.copyOf(Role.IN_THEIR_OWN_WORDS)).stream()
                .filter(role -> role != Role.SYSTEM)
                .anyMatch(role -> Stream.of(Relation.values())
                        .anyMatch(where -> Stream.of(true, false)
                                .anyMatch(
                                        own -> Permissions.standard().permit(action, role, where, own, State.NORMAL))));
    }

    @Test
    void everyDocumentFitsTheSchemaAndKeepsToTheLimits() {
        assertThat(documents.all()).hasSizeGreaterThan(30).allSatisfy((id, text) -> {
            assertThat(new Validator().validateDocument(source.schema(), new Parser().parseDocument(text), Locale.ROOT))
                    .as(text)
                    .isEmpty();
            assertThat(documents.find("sha256:" + id)).contains(text);
            assertThat(office.as("office-head").asked(Map.of("documentId", id)).toString())
                    .doesNotContain("REQUEST_TOO_LARGE", "ONLY_TRUSTED_DOCUMENTS", "DOCUMENT_UNKNOWN", "INTERNAL");
        });
    }

    @Test
    void aRoleWithoutWordsOfItsOwnSendsThemByIdByHashOrByText() {
        String text = "query Projections"
                + text(Path.of("src/main/resources/static/graphiql/examples/projections.graphql"))
                        .split("query Projections", 2)[1];
        String file = text(Path.of("src/main/resources/static/graphiql/examples/projections.graphql"));
        String id = TrustedDocuments.id(file);

        assertThat(Stream.of(
                        Map.of("documentId", id),
                        Map.of("documentId", "sha256:" + id),
                        Map.of("extensions", Map.of("persistedQuery", Map.of("version", 1, "sha256Hash", id))),
                        Map.of("query", "\n" + file + "\n")))
                .allSatisfy(question -> assertThat(answer(question)).contains("\"version\""));
        assertThat(answer(Map.of("query", text))).contains("ONLY_TRUSTED_DOCUMENTS");
        assertThat(answer(Map.of("query", "{ mine: version }"))).contains("ONLY_TRUSTED_DOCUMENTS");
        assertThat(answer(Map.of("query", "{ mine: __schema { types { name } } }")))
                .contains("ONLY_TRUSTED_DOCUMENTS");
        assertThat(answer(Map.of("documentId", "0".repeat(64)))).contains("DOCUMENT_UNKNOWN");
    }

    @Test
    void aSubscriptionWithoutAStreamIsToldHowToAsk() {
        String error = office.sendDocument("subscriptions/auditFeed", Map.of("afterPosition", 0))
                .toString();
        assertThat(error).contains("ONLY_AS_A_STREAM", "text/event-stream");
    }

    private String answer(Map<String, ?> question) {
        JsonNode answer = office.as("office-head").asked(question);
        return answer.toString();
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}

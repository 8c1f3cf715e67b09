package jejak.api.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.parser.Parser;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLNamedSchemaElement;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.SchemaPrinter;
import graphql.validation.Validator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import jejak.api.Approved;
import jejak.api.OfficeTest;
import jejak.api.SchemaInspection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.graphql.execution.SchemaReport;

/** The schema is the contract with every client: answered whole, described whole, and changed on purpose only. */
@OfficeTest
class SchemaTest {

    private static final Path EXAMPLES = Path.of("src/main/resources/static/graphiql/examples");

    @Autowired
    private GraphQlSource source;

    @Autowired
    private SchemaInspection inspection;

    @Test
    void everyFieldIsAnsweredAndEveryArgumentRead() {
        SchemaReport report = inspection.report();

        assertThat(report.unmappedFields()).isEmpty();
        assertThat(report.unmappedRegistrations()).isEmpty();
        assertThat(report.unmappedArguments()).isEmpty();
        assertThat(report.skippedTypes()).isEmpty();
        assertThat(report.fieldNullnessErrors()).isEmpty();
        assertThat(report.argumentNullnessErrors()).isEmpty();
    }

    @Test
    void theSchemaIsTheApprovedOne() {
        Approved.verify(Path.of("src/docs/schema.approved.graphqls"), new SchemaPrinter().print(source.schema()));
    }

    @Test
    void everythingInItIsDescribed() {
        List<String> silent = source.schema().getAllTypesAsList().stream()
                .filter(type -> !type.getName().startsWith("__"))
                .filter(type ->
                        !List.of("Boolean", "String", "Int", "ID", "Float").contains(type.getName()))
                .flatMap(SchemaTest::elements)
                .toList();

        assertThat(silent).isEmpty();
    }

    static Stream<Path> examples() throws IOException {
        try (Stream<Path> files = Files.list(EXAMPLES)) {
            return files.sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void anExampleOfTheExplorerIsAValidQuestionAndHasATab(Path example) throws IOException {
        GraphQLSchema schema = source.schema();

        assertThat(new Validator()
                        .validateDocument(schema, new Parser().parseDocument(Files.readString(example)), Locale.ROOT))
                .isEmpty();
        assertThat(Files.readString(Path.of("src/main/resources/static/graphiql/page.js")))
                .contains("'" + example.getFileName().toString().replace(".graphql", "") + "'");
    }

    /** Names of the elements of a type that say nothing about themselves. */
    private static Stream<String> elements(GraphQLNamedType type) {
        Stream<String> children = switch (type) {
            case GraphQLObjectType object ->
                object.getFieldDefinitions().stream().flatMap(field -> field(type, field));
            case GraphQLInputObjectType input ->
                input.getFieldDefinitions().stream().flatMap(field -> silent(type.getName(), field));
            case GraphQLEnumType codes -> codes.getValues().stream().flatMap(code -> silent(type.getName(), code));
            default -> Stream.of();
        };
        return Stream.concat(silent("", type), children);
    }

    private static Stream<String> field(GraphQLNamedType type, GraphQLFieldDefinition field) {
        return Stream.concat(
                silent(type.getName(), field),
                field.getArguments().stream()
                        .flatMap(argument -> silent(type.getName() + "." + field.getName(), argument)));
    }

    private static Stream<String> silent(String owner, GraphQLNamedSchemaElement element) {
        String description = element.getDescription();
        return description == null || description.isBlank() ? Stream.of(owner + "." + element.getName()) : Stream.of();
    }
}

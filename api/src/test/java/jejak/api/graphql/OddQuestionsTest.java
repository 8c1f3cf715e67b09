package jejak.api.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLTypeUtil;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jejak.api.Office;
import jejak.api.OfficeTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.execution.GraphQlSource;

/** Whatever stands in an argument of a question, the answer is one or a refusal, and never a defect of the office. */
@OfficeTest
class OddQuestionsTest {

    /** The first of each is what the other arguments hold meanwhile. */
    private static final Map<String, List<String>> VALUES = Map.of(
            "Int", List.of("1", "0", "-1", "2147483647", "-2147483648"),
            "Long", List.of("0", "-1", "9223372036854775807"),
            "Boolean", List.of("true"),
            "Date", List.of("\"2024-11-20\"", "\"0001-01-01\"", "\"9999-12-31\""),
            "DateTime", List.of("\"2024-11-20T00:00:00Z\"", "\"0001-01-01T00:00:00Z\"", "\"9999-12-31T23:59:59Z\""),
            "RegionCode", List.of("\"51.08\"", "\"99\"", "\"51.08.08.2010\""));

    private static final List<String> TEXTS = List.of(
            "\"51.08.08.2010\"",
            "\"\"",
            "\"99.99.99\"",
            "\"51.08.08\"",
            "\"x\"",
            "\"' or 1=1 --\"",
            "\"\\u0000\"",
            "\"budget:51.08:BSU:2024\"",
            "\"musdes:00000000-0000-4000-8000-000000000000\"");

    private static final List<String> MOMENTS = List.of(
            "{position: 0}",
            "{position: -1}",
            "{}",
            "{recordedAt: \"1900-01-01T00:00:00Z\"}",
            "{effectiveAt: \"9999-12-31\"}");

    @Autowired
    private GraphQlSource source;

    @Autowired
    private Office office;

    @Test
    void noArgumentOfAQuestionIsADefect() {
        List<String> questions = source.schema().getQueryType().getFieldDefinitions().stream()
                .flatMap(OddQuestionsTest::questions)
                .distinct()
                .toList();
        assertThat(questions).hasSizeGreaterThan(400);

        List<String> defects = questions.stream()
                .filter(question -> office.asked(Map.of("query", question))
                        .findValuesAsString("code")
                        .contains("INTERNAL"))
                .toList();

        assertThat(defects).isEmpty();
    }

    /** One for each value of each argument, the others as usual; what may be left out is left out otherwise. */
    private static Stream<String> questions(GraphQLFieldDefinition field) {
        return field.getArguments().stream()
                .flatMap(odd -> values(odd).stream().map(value -> question(field, odd, value)));
    }

    private static String question(GraphQLFieldDefinition field, GraphQLArgument odd, String value) {
        List<String> said = new ArrayList<>();
        for (GraphQLArgument each : field.getArguments()) {
            if (each.equals(odd)) {
                said.add(each.getName() + ": " + value);
            } else if (GraphQLTypeUtil.isNonNull(each.getType())) {
                said.add(each.getName() + ": " + values(each).getFirst());
            }
        }
        boolean leaf = GraphQLTypeUtil.isLeaf(GraphQLTypeUtil.unwrapAll(field.getType()));
        return said.stream().collect(Collectors.joining(", ", "{ " + field.getName() + "(", ")"))
                + (leaf ? " }" : " { __typename } }");
    }

    private static List<String> values(GraphQLArgument argument) {
        GraphQLNamedType type = GraphQLTypeUtil.unwrapAllAs(argument.getType());
        return switch (type) {
            case GraphQLEnumType choice -> List.of(choice.getValues().getFirst().getName());
            case GraphQLInputObjectType _ -> MOMENTS;
            case GraphQLScalarType scalar -> VALUES.getOrDefault(scalar.getName(), TEXTS);
            default -> throw new IllegalStateException("No odd value of a " + type.getName() + ": write one down.");
        };
    }
}

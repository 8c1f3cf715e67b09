package jejak.api.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.InlineFragment;
import graphql.language.OperationDefinition;
import graphql.language.SelectionSet;
import graphql.language.TypeName;
import graphql.parser.Parser;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import jejak.api.OfficeTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.execution.GraphQlSource;

/** A list within what a page lists is asked by a question whose statements are counted, or it is written down why not. */
@OfficeTest
class NestedListsTest {

    private static final String OF_ONE_FAMILY =
            "in a list that has no page: of one family, folded from its log at once";
    private static final String OF_ONE_REGENCY = "in a list that has no page: a regency has few packs, read at once";
    private static final String OF_THE_PROGRAM = "in a list that has no page: of the program's own projections";
    private static final String OF_A_TRIAL = "kept in memory with the trial it is of; no statement reads it";

    /** Lists whose statements need not be counted: type and field, and why. */
    private static final Map<String, String> NOT_ASKED = Map.of(
            "CausingFact.evidence", OF_ONE_FAMILY,
            "EligibilityChange.evidence", OF_ONE_FAMILY,
            "EligibilityChange.legalBasis", OF_ONE_FAMILY,
            "RegistryOnPaymentDay.registries", OF_ONE_FAMILY,
            "RegistryOnPaymentDay.registriesAsKnown", OF_ONE_FAMILY,
            "RulePackStanding.steps", OF_ONE_REGENCY,
            "RulePackStep.legalBasis", OF_ONE_REGENCY,
            "ProjectionStatus.parked", OF_THE_PROGRAM,
            "WhatIfDifference.why", OF_A_TRIAL);

    @Autowired
    private GraphQlSource source;

    @Test
    void everyListWithinAPageIsAskedByAQuestionWhoseStatementsAreCounted() throws IOException {
        GraphQLSchema schema = source.schema();
        Set<String> asked = new HashSet<>();
        for (String question : StatementsPerQuestionTest.questions().toList()) {
            asked.addAll(fields(schema, question.replace("%s", "51.08.08.2010")));
        }
        Set<String> silent = new TreeSet<>(nestedLists(schema));
        silent.removeAll(asked);

        assertThat(silent).isEqualTo(NOT_ASKED.keySet());
    }

    /** Of what is in a list that a question answers; a list that is asked for alone is one statement however long it is. */
    private static Set<String> nestedLists(GraphQLSchema schema) {
        Set<String> found = new TreeSet<>();
        Set<GraphQLObjectType> listed = new HashSet<>();
        Set<GraphQLObjectType> seen = new HashSet<>();
        Deque<GraphQLObjectType> ahead = new ArrayDeque<>();
        ahead.add(schema.getQueryType());
        while (!ahead.isEmpty()) {
            GraphQLObjectType type = ahead.remove();
            for (GraphQLFieldDefinition field : type.getFieldDefinitions()) {
                if (!(GraphQLTypeUtil.unwrapAll(field.getType()) instanceof GraphQLObjectType of)) {
                    continue;
                }
                boolean many = isList(field.getType());
                if (many && listed.contains(type)) {
                    found.add(type.getName() + "." + field.getName());
                }
                boolean news = (many || listed.contains(type)) && listed.add(of);
                if (seen.add(of) || news) {
                    ahead.add(of);
                }
            }
        }
        return found;
    }

    private static boolean isList(GraphQLType type) {
        return GraphQLTypeUtil.isList(GraphQLTypeUtil.unwrapNonNull(type));
    }

    /** By the type that the schema gives each field; a question whose variables are not at hand is read as well. */
    private static Set<String> fields(GraphQLSchema schema, String question) {
        Set<String> fields = new HashSet<>();
        Document document = new Parser().parseDocument(question);
        document.getDefinitionsOfType(OperationDefinition.class).stream()
                .filter(operation -> operation.getOperation() == OperationDefinition.Operation.QUERY)
                .forEach(operation -> add(fields, schema, schema.getQueryType(), operation.getSelectionSet()));
        document.getDefinitionsOfType(FragmentDefinition.class)
                .forEach(fragment ->
                        add(fields, schema, of(schema, fragment.getTypeCondition()), fragment.getSelectionSet()));
        return fields;
    }

    private static void add(
            Set<String> fields, GraphQLSchema schema, GraphQLFieldsContainer type, @Nullable SelectionSet selected) {
        if (selected == null) {
            return;
        }
        selected.getSelectionsOfType(InlineFragment.class)
                .forEach(inline -> add(
                        fields,
                        schema,
                        inline.getTypeCondition() == null ? type : of(schema, inline.getTypeCondition()),
                        inline.getSelectionSet()));
        for (Field field : selected.getSelectionsOfType(Field.class)) {
            GraphQLFieldDefinition definition = type.getFieldDefinition(field.getName());
            fields.add(type.getName() + "." + field.getName());
            if (definition != null
                    && GraphQLTypeUtil.unwrapAll(definition.getType()) instanceof GraphQLFieldsContainer of) {
                add(fields, schema, of, field.getSelectionSet());
            }
        }
    }

    private static GraphQLFieldsContainer of(GraphQLSchema schema, TypeName name) {
        return (GraphQLFieldsContainer) Objects.requireNonNull(schema.getType(name.getName()));
    }
}

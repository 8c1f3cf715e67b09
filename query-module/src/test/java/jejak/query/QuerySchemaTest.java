package jejak.query;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLNamedSchemaElement;
import graphql.schema.GraphQLNamedType;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class QuerySchemaTest {

    private static OpenQueries queries;

    @BeforeAll
    static void open() {
        queries = new OpenQueries();
    }

    @AfterAll
    static void close() {
        queries.close();
    }

    @Test
    void theseQuestionsMayBeAsked() {
        assertThat(queries.schema().getQueryType().getFieldDefinitions())
                .extracting(GraphQLFieldDefinition::getName)
                .containsExactlyInAnyOrder(
                        "activeTwice",
                        "aidBalance",
                        "arrivals",
                        "bankFile",
                        "bankFindings",
                        "blame",
                        "breakGlasses",
                        "budget",
                        "budgetLine",
                        "cases",
                        "decidedByDeadline",
                        "doubtfulSessions",
                        "eligibility",
                        "eligibilityTrail",
                        "erasureCases",
                        "excludedRecipients",
                        "exportMyData",
                        "findByNumber",
                        "hands",
                        "household",
                        "householdDiff",
                        "households",
                        "import",
                        "imports",
                        "inclusiveVillages",
                        "jknCoverage",
                        "journey",
                        "looksOf",
                        "missingEvidence",
                        "moneyAfterFact",
                        "musdes",
                        "musdesSessions",
                        "node",
                        "nodes",
                        "objectionTasks",
                        "objections",
                        "outstandingPayments",
                        "overlappingAid",
                        "overpayments",
                        "quotas",
                        "receivedAid",
                        "paymentList",
                        "paymentsAfterFact",
                        "projectionComparison",
                        "projections",
                        "proposals",
                        "reconciliation",
                        "registryOnPaymentDay",
                        "reproduceDecree",
                        "rulePacks",
                        "signal",
                        "signalSummary",
                        "signals",
                        "staleVillages",
                        "strayPoor",
                        "trancheSummary",
                        "uncollected",
                        "uncollectedMoney",
                        "unsentPayments",
                        "villageList",
                        "villages",
                        "waitingList",
                        "whoLooked");
    }

    @Test
    void everyFieldOfTheSchemaHasSomethingThatAnswersIt() {
        assertThat(queries.report().unmappedFields()).isEmpty();
        assertThat(queries.report().unmappedRegistrations()).isEmpty();
        assertThat(queries.report().unmappedArguments()).isEmpty();
        assertThat(queries.report().skippedTypes()).isEmpty();
    }

    @Test
    void everyTypeFieldAndArgumentIsDescribed() {
        List<String> undescribed = queries.schema().getAllTypesAsList().stream()
                .filter(type -> !type.getName().startsWith("__"))
                .filter(type ->
                        !List.of("String", "Int", "Boolean", "ID", "Float").contains(type.getName()))
                .flatMap(QuerySchemaTest::parts)
                .filter(part ->
                        part.getDescription() == null || part.getDescription().isBlank())
                .map(GraphQLNamedSchemaElement::getName)
                .toList();
        assertThat(undescribed).isEmpty();
    }

    @Test
    void everyTextOfTheSchemaIsAddedOnce() {
        assertThat(queries.sdl().texts().toList()).doesNotHaveDuplicates();
    }

    private static Stream<GraphQLNamedSchemaElement> parts(GraphQLNamedType type) {
        Stream<? extends GraphQLNamedSchemaElement> parts = switch (type) {
            case GraphQLFieldsContainer fields ->
                fields.getFieldDefinitions().stream()
                        .flatMap(f -> Stream.concat(Stream.of(f), f.getArguments().stream()));
            case GraphQLInputObjectType input -> input.getFieldDefinitions().stream();
            case GraphQLEnumType codes -> codes.getValues().stream();
            default -> Stream.empty();
        };
        return Stream.concat(Stream.of(type), parts);
    }
}

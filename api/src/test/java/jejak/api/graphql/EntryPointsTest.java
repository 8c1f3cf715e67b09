package jejak.api.graphql;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import graphql.Scalars;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLTypeUtil;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import jejak.api.OfficeTest;
import jejak.query.node.NodeKind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.execution.GraphQlSource;

/** Of every question it is decided whether it has a moment, and of every thing with an id whether it is found by it. */
@OfficeTest
class EntryPointsTest {

    /** What the office knew and what was true: what a family, a list, a sum, a verdict or a session was at a moment. */
    private static final Set<String> TWO_TIMES = Set.of(
            "household",
            "households",
            "eligibility",
            "paymentList",
            "trancheSummary",
            "musdes",
            "blame",
            "quotas",
            "waitingList");

    /** A question of one day, with what is known today. */
    private static final Set<String> A_DAY = Set.of(
            "doubtfulSessions",
            "inclusiveVillages",
            "jknCoverage",
            "outstandingPayments",
            "staleVillages",
            "uncollected",
            "uncollectedMoney");

    /** Names its days itself: two moments, a span of time, or the day by which something was due. */
    private static final Set<String> DAYS_OF_ITS_OWN =
            Set.of("householdDiff", "looksOf", "cases", "objections", "householdBundle");

    /** Is the history itself, each line with its day; an earlier moment is its beginning. */
    private static final Set<String> HISTORY = Set.of(
            "eligibilityTrail",
            "decidedByDeadline",
            "registryOnPaymentDay",
            "receivedAid",
            "paymentsAfterFact",
            "moneyAfterFact",
            "reproduceDecree",
            "bankFile",
            "whoLooked",
            "breakGlasses",
            "journey",
            "sessionMinutes",
            "hands",
            "proof",
            "consistency",
            "checkpoint");

    /** What waits for somebody, where the program stands, or what is wrong now; of an earlier day nobody acts on it. */
    private static final Set<String> NOW = Set.of(
            "activeTwice",
            "aidBalance",
            "arrivals",
            "bankFindings",
            "budget",
            "budgetLine",
            "erasureCases",
            "excludedRecipients",
            "exportMyData",
            "findByNumber",
            "import",
            "imports",
            "missingEvidence",
            "musdesSessions",
            "node",
            "nodes",
            "objectionTasks",
            "overlappingAid",
            "overpayments",
            "projectionComparison",
            "projections",
            "proposals",
            "reconciliation",
            "rulePacks",
            "signal",
            "signals",
            "signalSummary",
            "strayPoor",
            "unsentPayments",
            "version",
            "villageList",
            "villageListDraft",
            "villages",
            "whatIf");

    /** Things with an id that are found otherwise, and why. */
    private static final Map<String, String> NO_NODES = Map.of(
            "WhatIfTrial", "kept in memory for a day, on the node of the office that ran it",
            "ReceivedAid", "a payment, which is found as one, or a delivery in its family's list");

    @Autowired
    private GraphQlSource source;

    @Autowired
    private List<NodeKind> kinds;

    @Test
    void everyQuestionIsOfAMomentOrItIsDecidedWhyNot() {
        Set<String> all = Stream.of(TWO_TIMES, A_DAY, DAYS_OF_ITS_OWN, HISTORY, NOW)
                .flatMap(Set::stream)
                .collect(toSet());

        assertThat(all)
                .isEqualTo(questions().map(GraphQLFieldDefinition::getName).collect(toSet()));
        assertThat(withAsOf("AsOfInput")).isEqualTo(TWO_TIMES);
        assertThat(withAsOf("Date")).isEqualTo(A_DAY);
    }

    @Test
    void everyThingWithAnIdIsFoundByItAlone() {
        Set<String> withId = source.schema().getAllTypesAsList().stream()
                .filter(GraphQLObjectType.class::isInstance)
                .map(GraphQLObjectType.class::cast)
                .filter(type -> type.getFieldDefinition("id") != null
                        && GraphQLTypeUtil.unwrapAll(
                                        type.getFieldDefinition("id").getType())
                                == Scalars.GraphQLID)
                .map(GraphQLObjectType::getName)
                .filter(name -> !NO_NODES.containsKey(name))
                .collect(toSet());

        assertThat(source.schema().getImplementations(Objects.requireNonNull((GraphQLInterfaceType)
                        source.schema().getType("Node"))))
                .extracting(GraphQLObjectType::getName)
                .containsExactlyInAnyOrderElementsOf(withId);
        assertThat(kinds).extracting(NodeKind::type).containsExactlyInAnyOrderElementsOf(withId);
        assertThat(kinds).extracting(NodeKind::is).doesNotHaveDuplicates();
    }

    private Stream<GraphQLFieldDefinition> questions() {
        return source.schema().getQueryType().getFieldDefinitions().stream();
    }

    private Set<String> withAsOf(String type) {
        return questions()
                .filter(field -> isOf(type, field.getArgument("asOf")))
                .map(GraphQLFieldDefinition::getName)
                .collect(toSet());
    }

    private static boolean isOf(String type, @Nullable GraphQLArgument argument) {
        return argument != null
                && GraphQLTypeUtil.unwrapAll(argument.getType()) instanceof GraphQLNamedType named
                && named.getName().equals(type);
    }
}

package jejak.query;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.GraphQLError;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ProjectionCareTest {

    private static OpenQueries queries;

    @BeforeAll
    static void tell() {
        queries = new OpenQueries();
        queries.given(BuSari.registered(), BuSari.registered("household-02", "51.08.01.2001"));
    }

    @AfterAll
    static void close() {
        queries.close();
    }

    @Test
    void aBuildingIsComparedAndSwappedInByHand() {
        queries.answer("mutation { rebuildProjection(name: \"village_roll_v1\", swapWhenDone: false) { name } }");
        queries.engine().awaitPosition(1, Duration.ofSeconds(30));
        Map<?, ?> compared = Map.of();
        while (!compared.containsKey("tables") || ((List<?>) compared.get("tables")).isEmpty()) {
            compared = (Map<?, ?>)
                    queries.answer("{ projectionComparison(name: \"village_roll_v1\") { inUse beside tables { name same"
                            + " onlyInUse onlyBeside } } }");
        }
        assertThat(compared.get("tables")).isEqualTo(List.of(same("village_roll_v1"), same("village_roll_stay_v1")));
        assertThat(queries.answer(
                        "mutation { swapProjection(name: \"village_roll_v1\") { position build { position } } }"))
                .asString()
                .contains("position=1", "build=null");
        assertThat(codes("mutation { swapProjection(name: \"village_roll_v1\") { name } }"))
                .contains("NOTHING_TO_SWAP");
    }

    @Test
    void oneHouseholdIsRebuiltWhereRowsAreKeptByHousehold() {
        assertThat(queries.answer("mutation { rebuildProjection(name: \"village_roll_v1\", householdId:"
                        + " \"household-02\") { parked { stream } } }"))
                .isEqualTo(Map.of("parked", List.of()));
        assertThat(codes("mutation { rebuildProjection(name: \"musdes_sessions_v1\", householdId:"
                        + " \"household-02\") { name } }"))
                .contains("HOUSEHOLDS_NOT_TOLD_APART");
    }

    @Test
    void anUnknownNameIsAnsweredWithTheKnownOnes() {
        assertThat(codes("mutation { pauseProjection(name: \"nobody\") { name } }"))
                .contains("UNKNOWN_PROJECTION", "village_roll_v1");
    }

    private static String codes(String mutation) {
        return queries.ask(mutation, Map.of()).getErrors().stream()
                .map(GraphQLError::toSpecification)
                .toList()
                .toString();
    }

    private static Map<String, Object> same(String table) {
        return Map.of("name", table, "same", 2L, "onlyInUse", 0L, "onlyBeside", 0L);
    }
}

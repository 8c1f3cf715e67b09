package jejak.api.events;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jejak.kernel.Personal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** An event that could not be kept for ever is refused at start. */
class RecordPlanTest {
    static Stream<Class<?>> unfit() {
        return Stream.of(
                OfAFloat.class,
                OfADecimal.class,
                OfAMoment.class,
                OfAMap.class,
                OfListsInLists.class,
                OfAPersonalNumber.class,
                OfNobody.class,
                OfASealedPerson.class,
                OfANestedFloat.class);
    }

    @ParameterizedTest
    @MethodSource("unfit")
    void refusesAnUnfitRecord(Class<?> event) {
        assertThatThrownBy(() -> RecordPlan.of(event))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("value");
    }

    private record OfAFloat(double value) {}

    private record OfADecimal(BigDecimal value) {}

    private record OfAMoment(Instant value) {}

    private record OfAMap(Map<String, String> value) {}

    private record OfListsInLists(List<List<String>> value) {}

    private record OfAPersonalNumber(
            String personId, @Personal int value) {}

    private record OfNobody(@Personal String value) {}

    private record OfASealedPerson(
            @Personal(of = "other") String personId,
            String other,
            @Personal String value) {}

    private record OfANestedFloat(List<OfAFloat> parts) {}
}

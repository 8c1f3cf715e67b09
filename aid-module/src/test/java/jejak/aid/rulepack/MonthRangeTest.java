package jejak.aid.rulepack;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MonthRangeTest {

    private static final MonthRange MARCH_TO_MAY = new MonthRange(YearMonth.of(2024, 3), YearMonth.of(2024, 5));

    @ParameterizedTest
    @CsvSource({
        "2024-01, 2024-02, false, false",
        "2024-01, 2024-03, true, false",
        "2024-03, 2024-05, true, true",
        "2024-04, 2024-04, true, true",
        "2024-05, 2024-06, true, false",
        "2024-06, 2024-12, false, false",
        "2024-01, 2024-12, true, false"
    })
    void meetsAnotherRange(YearMonth from, YearMonth to, boolean overlaps, boolean contains) {
        MonthRange other = new MonthRange(from, to);

        assertThat(MARCH_TO_MAY.overlaps(other)).isEqualTo(overlaps);
        assertThat(MARCH_TO_MAY.contains(other)).isEqualTo(contains);
    }

    @Test
    void listsItsMonthsInOrder() {
        assertThat(MARCH_TO_MAY.months())
                .containsExactly(YearMonth.of(2024, 3), YearMonth.of(2024, 4), YearMonth.of(2024, 5));
        assertThat(new MonthRange(YearMonth.of(2024, 5), YearMonth.of(2024, 3)).months())
                .isEmpty();
    }
}

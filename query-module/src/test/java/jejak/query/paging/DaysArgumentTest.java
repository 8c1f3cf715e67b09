package jejak.query.paging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DaysArgumentTest {

    @Test
    void takesNoneAndACentury() {
        assertThat(DaysArgument.of(null)).isNull();
        assertThat(DaysArgument.of(0)).isZero();
        assertThat(DaysArgument.of(36_500)).isEqualTo(36_500);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 36_501, Integer.MAX_VALUE, Integer.MIN_VALUE})
    void refusesWhatNoCalendarHolds(int days) {
        assertThatThrownBy(() -> DaysArgument.of(days))
                .isInstanceOfSatisfying(
                        QueryRefused.class,
                        refused -> assertThat(refused.code()).isEqualTo("DAYS_OUTSIDE_RANGE"));
    }
}

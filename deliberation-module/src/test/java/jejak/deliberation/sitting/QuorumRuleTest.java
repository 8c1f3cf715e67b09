package jejak.deliberation.sitting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How many must come. */
class QuorumRuleTest {

    @ParameterizedTest
    @CsvSource({
        "2, 3, 6, 4",
        "2, 3, 7, 5",
        "2, 3, 8, 6",
        "2, 3, 1, 1",
        "1, 2, 5, 3",
        "0, 1, 9, 0",
        "1, 1, 9, 9",
        "2, 3, 2147483647, 1431655765"
    })
    void aFractionOfAPersonCountsAsOne(int numerator, int denominator, int invited, int required) {
        assertThat(share(numerator, denominator, 3).required(invited)).isEqualTo(required);
    }

    @ParameterizedTest
    @CsvSource({"3, 2", "-1, 2", "1, 0"})
    void whatIsNoShareIsRefusedWhereItIsWritten(int numerator, int denominator) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> share(numerator, denominator, 3))
                .withMessageContaining("no share of the invited");
    }

    @Test
    void aSecondSittingIsNotDueBeforeTheFirst() {
        assertThatIllegalArgumentException().isThrownBy(() -> share(1, 2, -1)).withMessageContaining("second sitting");
    }

    private static QuorumRule share(int numerator, int denominator, int days) {
        return new QuorumRule(numerator, denominator, Set.of(), days, true, Set.of());
    }
}

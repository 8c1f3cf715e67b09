package jejak.api.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import jejak.kernel.Personal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A population number leaves the house masked, whatever it looks like. */
class ScalarsTest {

    @ParameterizedTest
    @CsvSource({
        "9908014101800001, 9908••••••••0001",
        "9908••••••••0001, 9908••••••••0001",
        "[dihapus], [dihapus]",
        "99080141018000, ••••••••••••••••",
        "9908 0141 0180 0001, ••••••••••••••••"
    })
    void showsFourDigitsAtEachEndAndNeverMore(String held, String shown) {
        assertThat(Personal.Masked.number(held)).isEqualTo(shown);
    }

    @Test
    void hidesEightOfSixteenDigits() {
        assertThat(Personal.Masked.number("9908014101800001").chars().filter(Character::isDigit))
                .hasSize(8);
    }
}

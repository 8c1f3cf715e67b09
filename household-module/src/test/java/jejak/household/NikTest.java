package jejak.household;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What may be a NIK, line by line. */
class NikTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "9908080101800001", // first day a man can have
                "9908083112990001", // last day of a year
                "9908084101800001", // first day a woman can have
                "9908087112990001", // last day a woman can have
                "9908082902000001", // 29 February 2000
                "9908086902240001", // 29 February 2024, a woman
                "9999990101809999" // a region nobody knows
            })
    void takesANumberThatCouldHaveBeenIssued(String nik) {
        assertThat(Nik.faultOf(nik)).isEmpty();
        assertThat(new Nik(nik).digits()).isEqualTo(nik);
    }

    @ParameterizedTest
    @CsvSource({
        "'', NIK_NOT_SIXTEEN_DIGITS",
        "990808010180000, NIK_NOT_SIXTEEN_DIGITS",
        "99080801018000011, NIK_NOT_SIXTEEN_DIGITS",
        "99O8080101800001, NIK_NOT_SIXTEEN_DIGITS",
        "' 908080101800001', NIK_NOT_SIXTEEN_DIGITS",
        "\u0669908080101800001, NIK_NOT_SIXTEEN_DIGITS",
        "1111111111111111, NIK_DIGITS_ALL_EQUAL",
        "0000000000000000, NIK_DIGITS_ALL_EQUAL",
        "9908080001800001, NIK_DAY_IMPOSSIBLE",
        "9908083201800001, NIK_DAY_IMPOSSIBLE",
        "9908084001800001, NIK_DAY_IMPOSSIBLE",
        "9908087201800001, NIK_DAY_IMPOSSIBLE",
        "9908080100800001, NIK_MONTH_IMPOSSIBLE",
        "9908080113800001, NIK_MONTH_IMPOSSIBLE",
        "9908083104800001, NIK_DATE_IMPOSSIBLE",
        "9908083002800001, NIK_DATE_IMPOSSIBLE",
        "9908082902010001, NIK_DATE_IMPOSSIBLE",
        "9908086902010001, NIK_DATE_IMPOSSIBLE",
        "9908080101800000, NIK_SERIAL_ZERO"
    })
    void saysWhyANumberCannotHaveBeenIssued(String text, MemberReason why) {
        assertThat(Nik.faultOf(text)).contains(why);
    }

    @Test
    void cannotBeMadeOfAnythingElse() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Nik("12")).withMessageContaining("16 digits");
    }
}

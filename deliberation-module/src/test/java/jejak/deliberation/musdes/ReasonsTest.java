package jejak.deliberation.musdes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every refusal says what is wrong and, after a semicolon, what to do next; in both languages. */
class ReasonsTest {

    @ParameterizedTest
    @EnumSource
    void namesAFaultAndARemedy(MusdesReason reason) {
        assertThat(reason.indonesian()).matches("[A-Z][^;]+; [a-z][^;]+\\.").isNotEqualTo(reason.english());
        assertThat(reason.english()).matches("[A-Z][^;]+; [a-z][^;]+\\.");
    }
}

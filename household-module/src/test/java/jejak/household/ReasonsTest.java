package jejak.household;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import jejak.household.erasure.ErasureReason;
import jejak.kernel.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every refusal says what is wrong and, after a semicolon, what to do next; in both languages. */
class ReasonsTest {

    static Stream<Reason> reasons() {
        return Stream.of(MemberReason.values(), HouseholdReason.values(), ErasureReason.values())
                .flatMap(Stream::of);
    }

    @ParameterizedTest
    @MethodSource("reasons")
    void namesAFaultAndARemedy(Reason reason) {
        assertThat(reason.indonesian()).matches("[A-Z][^;]+; [a-z][^;]+\\.").isNotEqualTo(reason.english());
        assertThat(reason.english()).matches("[A-Z][^;]+; [a-z][^;]+\\.");
    }

    @Test
    void noCodeMeansTwoThings() {
        assertThat(reasons().map(Reason::name)).doesNotHaveDuplicates();
    }
}

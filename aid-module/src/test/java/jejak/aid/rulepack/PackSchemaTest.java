package jejak.aid.rulepack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import jejak.aid.Packs;
import jejak.kernel.Reason;
import jejak.kernel.Rejected;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Keeps the published schema equal to what is read; {@code -Dapprove=true} rewrites it. */
class PackSchemaTest {

    private static final Path PUBLISHED = Path.of("src/main/resources" + PackSchema.FILE);

    @Test
    void theSchemaSaysWhatIsRead() throws IOException {
        String written = PackSchemaText.write();
        if (Boolean.getBoolean("approve")) {
            Files.writeString(PUBLISHED, written);
        }

        assertThat(Files.readString(PUBLISHED)).isEqualTo(written);
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiter = '|', textBlock = """
        timeZone: Asia/Makassar  | timeZone: Bali      | Line 6, column 11: The time zone is not known.
        regencyName:             | regencyNama:        | Line 5, column 14: This field is not known.
        subject: FAMILY          | subject: DOG        | (FAMILY, MEMBER_WITH_DISABILITY, PERSON)
        monthlyRupiah: 450000    | monthlyRupiah: much | Line 20, column 24: This value is not of the kind
        code: buleleng-2024      | code: [             | Line 5, column 12: The content is not valid YAML
        """)
    void aFaultIsNamedWithItsPlaceAndWhatToDo(String before, String after, String sentence) {
        String broken = Packs.buleleng().replace(before, after);

        assertThatThrownBy(() -> RulePack.parse(broken))
                .asInstanceOf(type(Rejected.class))
                .extracting(r -> r.problems().stream()
                        .map(Rejected.Problem::reason)
                        .map(Reason::english)
                        .toList())
                .asString()
                .contains(sentence);
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiter = '|', textBlock = """
        members.exists(m, m.work == 1) && colour | undeclared reference to 'colour'
        1 + 1                                    | expected type 'bool'
        members.map(m, m).size() > 0             | undeclared reference to 'map'
        village ==                               | mismatched input
        """)
    void anExpressionThatCannotBeUsedIsRefusedWithItsPlace(String expression, String why) {
        assertThat(Cel.fault(expression).orElseThrow()).matches("(?s)1:\\d+ .*").contains(why);
    }

    @Test
    void anExpressionIsBounded() {
        String endless = "true" + " || true".repeat(500);
        List<Map<String, Object>> many = Collections.nCopies(2_000, Map.of("age", 30L));

        assertThat(Cel.fault(endless)).isPresent();
        assertThat(Cel.fault("(".repeat(100) + "true" + ")".repeat(100))).isPresent();
        assertThat(Cel.holds("members.all(m, m.age == 30)", Map.of("members", many.subList(0, 500))))
                .isTrue();
        assertThat(Cel.holds("members.all(m, m.age == 30)", Map.of("members", many)))
                .as("breaks off after a thousand rounds")
                .isFalse();
        assertThat(Cel.holds("members.all(m, m.age == 30)", Map.of())).isFalse();
    }
}

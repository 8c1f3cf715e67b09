package jejak.query.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EveryEventIsExplainedTest {

    @Test
    void theVocabulariesAreFound() throws IOException {
        assertThat(Vocabulary.roots()).hasSizeGreaterThanOrEqualTo(8);
    }

    @ParameterizedTest
    @MethodSource("events")
    void anEventHasASentenceInBothLanguages(Class<?> event) {
        for (Object example : List.of(new Example(true).of(event), new Example(false).of(event))) {
            Sentence sentence = EventSentences.of(example, person -> Optional.of("Ni Made Sari"));
            assertThat(sentence.id()).isNotBlank().endsWith(".").doesNotContain("null", "%", "  ", "Optional", "[]");
            assertThat(sentence.en()).isNotBlank().endsWith(".").doesNotContain("null", "%", "  ", "Optional", "[]");
            assertThat(sentence.id()).isNotEqualTo(sentence.en());
        }
    }

    @ParameterizedTest
    @MethodSource("events")
    void aSentenceNamesNoPersonByAnId(Class<?> event) {
        Sentence sentence = EventSentences.of(new Example(true).of(event), Names.NONE);
        assertThat(sentence.id()).doesNotContainIgnoringCase("personId>").doesNotContain("nik>", "cardNumber>");
    }

    static List<Class<?>> events() throws IOException {
        return Vocabulary.roots().stream().<Class<?>>flatMap(Vocabulary::events).toList();
    }
}

package jejak.query.words.aid;

import static org.assertj.core.api.Assertions.assertThat;

import jejak.aid.rulepack.RuleCode;
import jejak.query.words.Sentence;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RuleWordsTest {

    @ParameterizedTest
    @EnumSource
    void everyRuleAPackCanNameIsToldInWordsOfBothLanguages(RuleCode rule) {
        Sentence words = RuleWords.of(rule.name());

        assertThat(words.id()).isNotBlank().isNotEqualTo(rule.name());
        assertThat(words.en()).isNotBlank().isNotEqualTo(rule.name()).isNotEqualTo(words.id());
    }
}

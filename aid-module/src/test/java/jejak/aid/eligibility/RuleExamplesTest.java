package jejak.aid.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import jejak.aid.eligibility.RuleExamples.Example;
import jejak.aid.eligibility.rule.Rule.Finding;
import jejak.aid.eligibility.rule.Rules;
import jejak.aid.rulepack.RuleCode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class RuleExamplesTest {

    @ParameterizedTest
    @MethodSource("jejak.aid.eligibility.RuleExamples#all")
    void theRuleSaysOfTheFamilyWhatTheTableSays(Example example) {
        Finding finding = Rules.of(RuleExamples.use(example.rule()))
                .of(FamilyScript.play(example.family()), RuleExamples.category(example.rule()), example.on());

        assertThat(finding).isEqualTo(new Finding(example.passes(), example.facts()));
    }

    @ParameterizedTest
    @EnumSource
    void everyRuleHasAnExampleThatPassesAndOneThatFails(RuleCode rule) {
        assertThat(RuleExamples.of(rule)).extracting(Example::passes).contains(true, false);
    }
}

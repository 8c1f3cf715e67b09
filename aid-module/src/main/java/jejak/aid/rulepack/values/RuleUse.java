package jejak.aid.rulepack.values;

import java.util.Optional;
import jejak.aid.rulepack.Means;
import jejak.aid.rulepack.RuleCode;
import jejak.kernel.LegalBasis;
import org.jspecify.annotations.Nullable;

/** A rule that a category applies, the legal basis on which it does, and the values of this use. */
public record RuleUse(
        @Means("Code of the rule.") RuleCode rule,

        @Means("Legal basis on which the category applies it.")
        LegalBasis legalBasis,

        @Means("Values of this use, when the rule needs any.") @Nullable
        RuleLimits limits,

        @Means("What the rule EXPRESSION says.") @Nullable Expression expression) {

    /** The code its verdicts carry. */
    public String code() {
        return expression == null ? rule.name() : expression.code();
    }

    /** The values of this use; none when it has none. */
    public RuleLimits values() {
        return Optional.ofNullable(limits).orElse(RuleLimits.NONE);
    }
}

package jejak.aid.eligibility;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jejak.aid.eligibility.EligibilityState.CategoryKey;
import jejak.aid.events.EligibilityEvent.EligibilityCause;
import jejak.aid.events.EligibilityEvent.EligibilityDetermined;
import jejak.aid.events.EligibilityEvent.EligibilityOutcome;
import jejak.aid.events.EligibilityEvent.RuleVerdict;
import jejak.aid.rulepack.RulePack;
import jejak.aid.rulepack.RulePack.Category;
import jejak.aid.rulepack.RulePack.Programme;
import jejak.aid.rulepack.RulePackFault;
import jejak.aid.rulepack.RulePacks;
import jejak.kernel.Rejected;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Applies the rules in force today to one family, category by category.
 *
 * @param causeEventId id of the event that made the office look again, when there is one
 */
public record EvaluateEligibility(
        @TargetAggregateIdentifier String householdId,
        EligibilityCause cause,
        @Nullable String causeEventId) {

    /** Says something only of the categories of which the outcome, or what it rests on, changed. */
    List<EligibilityDetermined> decide(EligibilityState state, RulePacks packs, LocalDate today) {
        Optional<RulePack> pack = packs.inForce(state.family().regencyCode(), today);
        if (pack.isEmpty() && cause == EligibilityCause.REQUEST) {
            throw new Rejected("", RulePackFault.NO_RULE_PACK_IN_FORCE);
        }
        return pack.stream()
                .flatMap(p -> p.programmes().stream()
                        .flatMap(programme -> programme.categories().stream()
                                .flatMap(c -> determine(state, p, programme, c, today).stream())))
                .toList();
    }

    private Optional<EligibilityDetermined> determine(
            EligibilityState state, RulePack pack, Programme programme, Category category, LocalDate today) {
        List<RuleVerdict> rules = Eligibility.verdicts(state.family(), category, today);
        Optional<EligibilityDetermined> last =
                state.last(new CategoryKey(programme.code(), category.code(), programme.year()));
        if (last.filter(l -> l.rules().equals(rules)).isPresent()) {
            return Optional.empty();
        }
        return Optional.of(new EligibilityDetermined(
                householdId,
                programme.code(),
                category.code(),
                programme.year(),
                last.map(EligibilityDetermined::outcome).orElse(EligibilityOutcome.UNKNOWN),
                outcome(rules),
                pack.code(),
                rules,
                cause,
                causeEventId));
    }

    private static EligibilityOutcome outcome(List<RuleVerdict> rules) {
        return rules.stream().allMatch(RuleVerdict::passed)
                ? EligibilityOutcome.ELIGIBLE
                : EligibilityOutcome.NOT_ELIGIBLE;
    }

    /** The same command, with the event that caused it unless it names one itself. */
    EvaluateEligibility causedBy(@Nullable String eventId) {
        return causeEventId == null ? new EvaluateEligibility(householdId, cause, eventId) : this;
    }
}

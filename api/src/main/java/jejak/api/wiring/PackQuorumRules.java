package jejak.api.wiring;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import jejak.aid.rulepack.RulePack;
import jejak.aid.rulepack.RulePacks;
import jejak.aid.rulepack.office.OfficeRules;
import jejak.aid.rulepack.values.Deliberation;
import jejak.deliberation.sitting.QuorumRule;
import jejak.deliberation.sitting.QuorumRule.Conduct;
import jejak.deliberation.sitting.QuorumRules;

/** Answers from the regency's rule pack how its villages deliberate. */
record PackQuorumRules(RulePacks packs) implements QuorumRules {

    /** To be confirmed by each regency: the share is of a ministerial rule that has been revoked since. */
    private static final QuorumRule WITHOUT_A_PACK = new QuorumRule(2, 3, Set.of(), 3, true, Set.of());

    @Override
    public QuorumRule of(String regencyCode, LocalDate on) {
        return packs.inForce(regencyCode, on)
                .map(pack -> rule(pack.deliberation(), conduct(pack)))
                .orElse(WITHOUT_A_PACK);
    }

    private static QuorumRule rule(Deliberation pack, Conduct conduct) {
        return new QuorumRule(
                pack.quorumNumerator(),
                pack.quorumDenominator(),
                Set.copyOf(pack.requiredRoles()),
                pack.secondSittingWithinDays(),
                pack.secondSittingMayProceed(),
                Set.copyOf(pack.requiredSignatories()),
                conduct);
    }

    private static Conduct conduct(RulePack pack) {
        return Optional.ofNullable(pack.office())
                .map(OfficeRules::forums)
                .map(forums -> new Conduct(
                        Boolean.TRUE.equals(forums.rolesAlsoAtSecondSitting()),
                        forums.sptjmAllowed(),
                        forums.resultWithinDays()))
                .orElse(Conduct.UNSAID);
    }
}

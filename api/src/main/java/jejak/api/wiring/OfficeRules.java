package jejak.api.wiring;

import jejak.aid.rulepack.RulePacks;
import jejak.deliberation.musdes.QuorumRules;
import jejak.deliberation.proposal.ChainRule;
import jejak.deliberation.proposal.ChainRules;
import org.axonframework.config.Configurer;

/** Brings to each room of the office what its regency's rule pack says of it. */
final class OfficeRules {

    /** To be confirmed by each regency: the day that one regency published for 2025. */
    private static final ChainRule SEVENTEENTH = new ChainRule(17);

    private OfficeRules() {}

    static void register(Configurer configurer, RulePacks packs) {
        configurer
                .registerComponent(RulePacks.class, _ -> packs)
                .registerComponent(QuorumRules.class, _ -> new PackQuorumRules(packs))
                .registerComponent(ChainRules.class, _ -> regency -> SEVENTEENTH);
    }
}

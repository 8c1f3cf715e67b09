package jejak.api.wiring;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import jejak.aid.rulepack.RulePack;
import jejak.aid.rulepack.RulePacks;
import jejak.aid.rulepack.life.Simulations;
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
                .registerComponent(ChainRules.class, _ -> regency -> chain(packs, regency))
                .registerComponent(Simulations.class, _ -> _ -> Optional.empty());
    }

    private static ChainRule chain(RulePacks packs, String regency) {
        return packs.inForce(regency, LocalDate.now(ZoneOffset.UTC))
                .map(RulePack::office)
                .map(office -> office.cutOffs())
                .map(days -> new ChainRule(days.monthlyClosesOn()))
                .orElse(SEVENTEENTH);
    }
}

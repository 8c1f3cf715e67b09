package jejak.api.wiring;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import jejak.aid.rulepack.RulePack;
import jejak.aid.rulepack.RulePacks;
import jejak.aid.rulepack.office.CutOffs;
import jejak.aid.rulepack.office.Endings;
import jejak.aid.rulepack.office.Objections;
import jejak.aid.rulepack.office.Objections.DefaultOutcome;
import jejak.aid.rulepack.office.Objections.Objector;
import jejak.aid.rulepack.office.OfficeRules;
import jejak.deliberation.events.ObjectionEvent.ObjectionOutcome;
import jejak.deliberation.objection.ObjectionRule;
import jejak.deliberation.objection.ObjectionRules;
import jejak.deliberation.proposal.ChainRule;
import jejak.deliberation.proposal.ChainRules;
import jejak.deliberation.sitting.QuorumRules;
import org.axonframework.config.Configurer;
import org.jspecify.annotations.Nullable;

/** Brings to each room of the office what its regency's rule pack says of it. */
record PackRules(RulePacks packs) {

    /** To be confirmed by each regency: the day that one regency published for 2025. */
    private static final int SEVENTEENTH = 17;

    /** To be confirmed by each regency: what is written of these deadlines contradicts itself. */
    private static final int TWO_WEEKS = 14;

    static void register(Configurer configurer, RulePacks packs) {
        PackRules rules = new PackRules(packs);
        configurer
                .registerComponent(RulePacks.class, _ -> packs)
                .registerComponent(QuorumRules.class, _ -> new PackQuorumRules(packs))
                .registerComponent(ChainRules.class, _ -> rules::ofProposals)
                .registerComponent(ObjectionRules.class, _ -> rules::ofObjections);
    }

    private ChainRule ofProposals(String regency, LocalDate on) {
        return new ChainRule(section(regency, on, OfficeRules::cutOffs)
                .map(CutOffs::monthlyClosesOn)
                .orElse(SEVENTEENTH));
    }

    private ObjectionRule ofObjections(String regency, LocalDate on) {
        int appeal = section(regency, on, OfficeRules::endings)
                .map(Endings::appealWithinDays)
                .orElse(TWO_WEEKS);
        return section(regency, on, OfficeRules::objections)
                .map(pack -> rule(pack, appeal))
                .orElse(new ObjectionRule(false, TWO_WEEKS, ObjectionOutcome.LAPSED, appeal));
    }

    private static ObjectionRule rule(Objections pack, int appeal) {
        boolean anywhere = pack.objectors().stream().anyMatch(who -> who != Objector.SAME_VILLAGE);
        return new ObjectionRule(anywhere, pack.decideWithinDays(), outcome(pack.defaultOutcome()), appeal);
    }

    /** That the recipient is removed is what an objection against one asks for. */
    private static ObjectionOutcome outcome(DefaultOutcome byDefault) {
        return switch (byDefault) {
            case OBJECTION_LAPSES -> ObjectionOutcome.LAPSED;
            case RECIPIENT_REMOVED, OBJECTION_UPHELD -> ObjectionOutcome.UPHELD;
        };
    }

    private <T> Optional<T> section(String regency, LocalDate on, Function<OfficeRules, @Nullable T> section) {
        return packs.inForce(regency, on).map(RulePack::office).map(section);
    }
}

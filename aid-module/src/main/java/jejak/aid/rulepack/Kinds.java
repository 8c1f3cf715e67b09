package jejak.aid.rulepack;

import java.util.Optional;
import jejak.aid.rulepack.RulePack.Category;
import jejak.aid.rulepack.RulePack.Programme;
import jejak.aid.rulepack.office.OfficeRules;
import jejak.aid.rulepack.office.Payout;
import jejak.aid.rulepack.values.ProgrammeKind;
import jejak.aid.rulepack.values.Provision;
import jejak.aid.rulepack.values.Provision.Entitlement;
import jejak.kernel.Rejected;

/** Answers what a pack says of the kinds of its programmes, of what keeps two of them apart, and of trying again. */
public final class Kinds {

    private Kinds() {}

    /** What kind of aid a programme gives; cash when it does not say. */
    public static ProgrammeKind of(Programme programme) {
        return programme.kind() == null ? ProgrammeKind.CASH : programme.kind();
    }

    /**
     * The category of a programme that gives cash.
     *
     * @throws Rejected when the pack has none, or the programme gives something else
     */
    public static Category requireCash(RulePack pack, String programme, String category, int year) {
        Category found = pack.requireCategory(programme, category, year);
        if (pack.programme(programme, year)
                .filter(p -> of(p) == ProgrammeKind.CASH)
                .isEmpty()) {
            throw new Rejected("programme", RulePackFault.PROGRAMME_OF_ANOTHER_KIND);
        }
        return found;
    }

    /**
     * The category of a programme that is given to those a decree names.
     *
     * @throws Rejected when the pack has none, or the rules alone give a right to it
     */
    public static Category requireDecreed(RulePack pack, String programme, String category, int year) {
        Category found = pack.requireCategory(programme, category, year);
        Provision provision = found.provision();
        if (provision != null && provision.entitledBy() == Entitlement.ELIGIBILITY) {
            throw new Rejected("category", RulePackFault.ENTITLED_BY_RULES_ALONE);
        }
        return found;
    }

    /** Whether the matrix keeps a category and another programme apart, whichever of them names the other. */
    public static boolean exclude(RulePack pack, String programme, Category category, String other, int year) {
        return category.excludingProgrammes().contains(other)
                || pack.programme(other, year).stream()
                        .flatMap(p -> p.categories().stream())
                        .anyMatch(c -> c.excludingProgrammes().contains(programme));
    }

    /** Whether money that was instructed again so many times may be instructed once more; always when the pack is silent. */
    public static boolean allowRetry(RulePack pack, int earlier) {
        return Optional.ofNullable(pack.office())
                .map(OfficeRules::payout)
                .map(Payout::retries)
                .filter(most -> earlier >= most)
                .isEmpty();
    }
}

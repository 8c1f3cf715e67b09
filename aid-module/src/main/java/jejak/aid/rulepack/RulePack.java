package jejak.aid.rulepack;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jejak.deliberation.events.MusdesEvent.AttendeeRole;
import jejak.household.events.HouseholdEvent.Occupation;
import jejak.household.events.HouseholdEvent.RegistrySource;
import jejak.kernel.LegalBasis;
import jejak.kernel.Rejected;
import org.jspecify.annotations.Nullable;

/**
 * Every value a regency chooses for itself: programmes, amounts, months, rules, exclusions and quorum.
 *
 * @param toBeConfirmed values whose source is unknown or contradicted; the office confirms them before relying on them
 */
public record RulePack(
        String code,
        String regencyCode,
        String regencyName,
        String timeZone,
        LocalDate effectiveFrom,
        List<Programme> programmes,
        Deliberation deliberation,
        List<ToBeConfirmed> toBeConfirmed) {

    /**
     * The pack that a YAML text says.
     *
     * @throws Rejected naming each field that is unknown, missing or impossible
     */
    public static RulePack parse(String yaml) {
        RulePack pack = PackReader.read(yaml);
        PackChecks.check(pack);
        return pack;
    }

    /** The programme of one year. */
    public Optional<Programme> programme(String programme, int year) {
        return programmes.stream()
                .filter(p -> p.code().equals(programme) && p.year() == year)
                .findFirst();
    }

    /**
     * The category of one year's programme.
     *
     * @throws Rejected when the pack has none
     */
    public Category requireCategory(String programme, String category, int year) {
        return programme(programme, year)
                .flatMap(p -> p.category(category))
                .orElseThrow(() -> new Rejected("category", RulePackFault.CATEGORY_NOT_IN_PACK));
    }

    /**
     * One programme of one year.
     *
     * @param nonStackable sets of categories of which a family may have one at most
     */
    public record Programme(
            String code,
            String name,
            int year,
            List<LegalBasis> legalBases,
            List<Category> categories,
            List<List<String>> nonStackable) {

        /** The category with a code. */
        public Optional<Category> category(String category) {
            return categories.stream().filter(c -> c.code().equals(category)).findFirst();
        }

        /** Whether a family may have both categories in the same year. */
        public boolean mayCombine(String one, String other) {
            return !one.equals(other)
                    && nonStackable.stream().noneMatch(set -> set.contains(one) && set.contains(other));
        }
    }

    /**
     * One category of a programme.
     *
     * @param registries a listing in any of them counts as being registered
     * @param welfareLimit how poor a registry must rank the family, when a rule asks
     * @param excludingProgrammes programmes that may not be received beside this category
     * @param excludedOccupations occupations of which no living member may have one
     * @param rules the rules of the category, in the order in which verdicts are given
     */
    public record Category(
            String code,
            String name,
            long monthlyRupiah,
            MonthRange months,
            Subject subject,
            List<RegistrySource> registries,
            @Nullable WelfareLimit welfareLimit,
            List<String> excludingProgrammes,
            List<Occupation> excludedOccupations,
            List<RuleUse> rules) {}

    /** Who receives the money. */
    public enum Subject {
        /** Any living member receives it for the family. */
        FAMILY,
        /** The member with the disability. */
        MEMBER_WITH_DISABILITY
    }

    /** The highest decile of a registry that still counts as poor enough. */
    public record WelfareLimit(RegistrySource registry, int highestDecile) {}

    /** A rule that a category applies, and the legal basis on which it does. */
    public record RuleUse(RuleCode rule, LegalBasis legalBasis) {}

    /**
     * How a village must deliberate.
     *
     * @param quorumNumerator the quorum is this many of {@code quorumDenominator} parts of the invited
     */
    public record Deliberation(
            int quorumNumerator,
            int quorumDenominator,
            List<AttendeeRole> requiredRoles,
            int secondSittingWithinDays,
            boolean secondSittingMayProceed,
            List<AttendeeRole> requiredSignatories) {}

    /** A value the office must still confirm, and why. */
    public record ToBeConfirmed(String value, String reason) {}
}

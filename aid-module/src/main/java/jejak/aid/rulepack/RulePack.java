package jejak.aid.rulepack;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jejak.aid.rulepack.office.OfficeRules;
import jejak.aid.rulepack.values.Deliberation;
import jejak.aid.rulepack.values.PlannedTranche;
import jejak.aid.rulepack.values.ProgrammeKind;
import jejak.aid.rulepack.values.Provision;
import jejak.aid.rulepack.values.RegistrySwitch;
import jejak.aid.rulepack.values.RuleUse;
import jejak.aid.rulepack.values.Subject;
import jejak.aid.rulepack.values.ToBeConfirmed;
import jejak.aid.rulepack.values.WelfareLimit;
import jejak.household.events.HouseholdEvent.Occupation;
import jejak.household.events.HouseholdEvent.RegistrySource;
import jejak.kernel.LegalBasis;
import jejak.kernel.Rejected;
import org.jspecify.annotations.Nullable;

/** Every value a regency chooses for itself: programmes, amounts, months, rules, exclusions, quorum and its office. */
public record RulePack(
        @Means("Code of the pack: lower-case letters, digits and hyphens, for example buleleng-2024.")
        String code,

        @Means("Code of the regency, for example 51.08.") String regencyCode,
        @Means("Name of the regency.") String regencyName,

        @Means("Time zone of its offices, for example Asia/Makassar.")
        String timeZone,

        @Means("First day the pack is meant to rule.") LocalDate effectiveFrom,
        @Means("The programmes, one entry for each year.") List<Programme> programmes,
        @Means("How a village must deliberate.") Deliberation deliberation,
        @Means("How the office works.") @Nullable OfficeRules office,

        @Means("Values whose source is unknown or contradicted; the office confirms them before relying on them.")
        List<ToBeConfirmed> toBeConfirmed) {

    /**
     * The pack that a YAML text says.
     *
     * @throws Rejected naming each field that is unknown, missing or impossible, with its line and column
     */
    public static RulePack parse(String yaml) {
        return PackReader.read(yaml);
    }

    /** The pack of a text that was taken once; what is checked today is not held against it. */
    public static RulePack recorded(String yaml) {
        return PackReader.recorded(yaml);
    }

    /** The same pack ruling from another day. */
    public RulePack from(LocalDate day) {
        return new RulePack(
                code, regencyCode, regencyName, timeZone, day, programmes, deliberation, office, toBeConfirmed);
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

    /** One programme of one year. */
    public record Programme(
            @Means("Code of the programme, for example BSU.")
            String code,

            @Means("Name of the programme.") String name,
            @Means("Budget year.") int year,

            @Means("Whose money it is, for example APBD.") @Nullable
            String funding,

            @Means("Legal bases of the programme.") List<LegalBasis> legalBases,
            @Means("Its categories.") List<Category> categories,

            @Means("Sets of categories of which a family may have one at most.")
            List<List<String>> nonStackable,

            @Means("What kind of aid it gives; cash when left out.") @Nullable
            ProgrammeKind kind,

            @Means("Its name in English, when it has one.") @Nullable
            String nameEnglish) {

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

    /** One category of a programme. */
    public record Category(
            @Means("Code of the category.") String code,
            @Means("Name of the category.") String name,
            @Means("Whole rupiah for one month.") long monthlyRupiah,
            @Means("The months that are paid.") MonthRange months,
            @Means("Who receives the money.") Subject subject,

            @Means("A listing in any of these counts as being registered.")
            List<RegistrySource> registries,

            @Means("The day from which another registry counts; the same for all categories of a programme.") @Nullable
            RegistrySwitch registrySwitch,

            @Means("How poor a registry must rank the family, when a rule asks.") @Nullable
            WelfareLimit welfareLimit,

            @Means("Programmes that may not be received beside it.")
            List<String> excludingProgrammes,

            @Means("Occupations of which no living member may have one.")
            List<Occupation> excludedOccupations,

            @Means("The tranches it is meant to be paid in.") @Nullable
            List<PlannedTranche> tranches,

            @Means("Its rules, in the order in which verdicts are given.")
            List<RuleUse> rules,

            @Means("What a month hands over, when it is not cash.") @Nullable
            Provision provision) {}
}

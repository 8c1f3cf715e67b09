package jejak.aid.eligibility.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import jejak.aid.eligibility.Assessment;
import jejak.aid.eligibility.FamilyFacts;
import jejak.aid.rulepack.RulePack.Category;
import jejak.aid.rulepack.values.RuleLimits;

/** Asks for a visit that found no shelter, or enough of the eight other signs of poverty. */
record AssessedAsPoor(RuleLimits limits) implements Rule {

    @Override
    public String indonesian() {
        return "Penilaian terakhir menemukan keluarga tanpa tempat berteduh, atau cukup banyak tanda kemiskinan lain.";
    }

    @Override
    public String english() {
        return "The latest assessment found no shelter, or enough of the other signs of poverty.";
    }

    @Override
    public Finding of(FamilyFacts family, Category category, LocalDate on) {
        Assessment latest = family.assessment();
        int least = Objects.requireNonNullElse(limits.leastYesAnswers(), Integer.MAX_VALUE);
        return latest == null
                ? new Finding(false, List.of())
                : new Finding(latest.answers().noShelter() || latest.yesAnswers() >= least, List.of(latest.fact()));
    }
}

package jejak.aid.eligibility.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jejak.aid.eligibility.FamilyFacts;
import jejak.aid.eligibility.People.Impairment;
import jejak.aid.rulepack.RulePack.Category;
import jejak.aid.rulepack.values.RuleLimits;
import jejak.household.events.HouseholdEvent.DisabilityKind;
import jejak.household.events.HouseholdEvent.DisabilitySeverity;

/** Asks for a living member whose disability is of a kind and severity that count. */
record HasDisabilityOfKind(RuleLimits limits) implements Rule {

    @Override
    public String indonesian() {
        return "Keluarga mempunyai anggota hidup dengan ragam dan derajat disabilitas yang disyaratkan.";
    }

    @Override
    public String english() {
        return "The family has a living member with a disability of a kind and severity that count.";
    }

    @Override
    public Finding of(FamilyFacts family, Category category, LocalDate on) {
        List<Impairment> living = family.people().living().stream()
                .flatMap(p -> Optional.ofNullable(p.disability()).stream())
                .toList();
        List<String> passing =
                living.stream().filter(this::counts).map(Impairment::fact).toList();
        return passing.isEmpty()
                ? new Finding(false, living.stream().map(Impairment::fact).toList())
                : new Finding(true, passing);
    }

    private boolean counts(Impairment found) {
        List<DisabilityKind> kinds = limits.disabilityKinds();
        DisabilitySeverity least = limits.leastSeverity();
        DisabilitySeverity severity = found.severity();
        return (kinds == null || (found.kind() != null && kinds.contains(found.kind())))
                && (least == null || (severity != null && severity.compareTo(least) >= 0));
    }
}

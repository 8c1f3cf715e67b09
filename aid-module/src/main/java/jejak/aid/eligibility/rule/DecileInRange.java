package jejak.aid.eligibility.rule;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import jejak.aid.eligibility.FamilyFacts;
import jejak.aid.eligibility.Registrations.Decile;
import jejak.aid.rulepack.RulePack.Category;
import jejak.aid.rulepack.values.RuleLimits;

/** Asks for a rank of a registry within two deciles. */
record DecileInRange(RuleLimits limits) implements Rule {

    @Override
    public String indonesian() {
        return "Peringkat kesejahteraan keluarga berada di antara desil yang disyaratkan.";
    }

    @Override
    public String english() {
        return "The family is ranked between the deciles that are asked for.";
    }

    @Override
    public Finding of(FamilyFacts family, Category category, LocalDate on) {
        Optional<Decile> known = Optional.ofNullable(limits.registry()).flatMap(family.registrations()::decile);
        int lowest = Objects.requireNonNullElse(limits.lowestDecile(), 1);
        int highest = Objects.requireNonNullElse(limits.highestDecile(), 10);
        return new Finding(
                known.filter(d -> d.decile() >= lowest && d.decile() <= highest).isPresent(),
                known.map(Decile::fact).stream().toList());
    }
}

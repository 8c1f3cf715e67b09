package jejak.aid.eligibility.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jejak.aid.eligibility.FamilyFacts;
import jejak.aid.eligibility.Registrations.Listing;
import jejak.aid.rulepack.RulePack.Category;
import jejak.aid.rulepack.values.RegistrySwitch;
import jejak.aid.rulepack.values.RuleLimits;

/** Asks for a listing in the registry that counts on the day, of a period that is not too old. */
record ListedInRegistryOfTheDay(RuleLimits limits) implements Rule {

    @Override
    public String indonesian() {
        return "Keluarga tercatat dalam basis data yang berlaku pada hari itu, dengan periode yang masih dipakai.";
    }

    @Override
    public String english() {
        return "The family is listed in the registry that counts on the day, in a period that still counts.";
    }

    @Override
    public Finding of(FamilyFacts family, Category category, LocalDate on) {
        RegistrySwitch change = category.registrySwitch();
        if (change == null) {
            return new Finding(false, List.of());
        }
        Optional<Listing> known = family.registrations().listing(change.registryOn(on));
        String oldest = limits.oldestPeriod();
        boolean passed = known.filter(Listing::listed)
                .filter(l -> oldest == null || l.period().compareTo(oldest) >= 0)
                .isPresent();
        return new Finding(passed, known.map(Listing::fact).stream().toList());
    }
}

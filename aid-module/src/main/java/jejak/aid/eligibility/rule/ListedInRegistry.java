package jejak.aid.eligibility.rule;

import java.time.LocalDate;
import java.util.List;
import jejak.aid.eligibility.FamilyFacts;
import jejak.aid.eligibility.Registrations.Listing;
import jejak.aid.rulepack.RulePack.Category;

/** Asks for a listing in one of the registries the category uses, by its newest period. */
final class ListedInRegistry implements Rule {

    @Override
    public String indonesian() {
        return "Keluarga tercatat dalam basis data yang dipakai kategori ini.";
    }

    @Override
    public String english() {
        return "The family is listed in a registry the category uses.";
    }

    @Override
    public Finding of(FamilyFacts family, Category category, LocalDate on) {
        List<Listing> known = category.registries().stream()
                .flatMap(r -> family.registrations().listing(r).stream())
                .toList();
        List<String> listed =
                known.stream().filter(Listing::listed).map(Listing::fact).toList();
        return listed.isEmpty()
                ? new Finding(false, known.stream().map(Listing::fact).toList())
                : new Finding(true, listed);
    }
}

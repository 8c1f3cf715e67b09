package jejak.aid.eligibility.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jejak.aid.eligibility.FamilyFacts;
import jejak.aid.eligibility.Registrations.Decile;
import jejak.aid.eligibility.Registrations.Listing;
import jejak.aid.rulepack.RulePack.Category;
import jejak.aid.rulepack.values.WelfareLimit;

/** Asks for a rank in the welfare registry of the category that is low enough, while the registry lists the family. */
final class ExtremelyPoor implements Rule {

    @Override
    public String indonesian() {
        return "Keluarga tercatat dan berada pada desil yang disyaratkan kategori ini.";
    }

    @Override
    public String english() {
        return "The family is listed and ranked within the decile the category asks for.";
    }

    @Override
    public Finding of(FamilyFacts family, Category category, LocalDate on) {
        WelfareLimit limit = category.welfareLimit();
        if (limit == null) {
            return new Finding(false, List.of());
        }
        Optional<Listing> listing = family.registrations().listing(limit.registry());
        Optional<Decile> decile = family.registrations().decile(limit.registry());
        boolean passed = listing.filter(Listing::listed).isPresent()
                && decile.filter(d -> d.decile() <= limit.highestDecile()).isPresent();
        return new Finding(
                passed,
                Stream.concat(listing.map(Listing::fact).stream(), decile.map(Decile::fact).stream())
                        .distinct()
                        .toList());
    }
}

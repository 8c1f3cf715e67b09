package jejak.aid.eligibility.rule;

import java.time.LocalDate;
import java.util.List;
import jejak.aid.eligibility.FamilyFacts;
import jejak.aid.eligibility.Registrations.Enrolment;
import jejak.aid.rulepack.RulePack.Category;

/** Asks that no programme the category excludes is received on the day. */
final class NotInExcludingProgramme implements Rule {

    @Override
    public String indonesian() {
        return "Keluarga tidak menerima program yang tidak boleh dirangkap dengan kategori ini.";
    }

    @Override
    public String english() {
        return "The family receives no programme that the category excludes.";
    }

    @Override
    public Finding of(FamilyFacts family, Category category, LocalDate on) {
        List<Enrolment> holding = family.registrations().enrolledIn(category.excludingProgrammes(), on);
        List<Enrolment> shown =
                holding.isEmpty() ? family.registrations().known(category.excludingProgrammes()) : holding;
        return new Finding(
                holding.isEmpty(), shown.stream().map(Enrolment::fact).toList());
    }
}

package jejak.aid.eligibility.rule;

import java.time.LocalDate;
import java.util.List;
import jejak.aid.eligibility.FamilyFacts;
import jejak.aid.rulepack.RulePack.Category;

/** Asks that the family has not left the regency. */
final class ResidentInRegency implements Rule {

    @Override
    public String indonesian() {
        return "Keluarga tinggal di kabupaten.";
    }

    @Override
    public String english() {
        return "The family lives in the regency.";
    }

    @Override
    public Finding of(FamilyFacts family, Category category, LocalDate on) {
        return new Finding(!family.movedOut(), List.of(family.home().fact()));
    }
}

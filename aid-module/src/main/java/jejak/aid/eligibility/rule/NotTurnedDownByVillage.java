package jejak.aid.eligibility.rule;

import java.time.LocalDate;
import java.util.Optional;
import jejak.aid.eligibility.FamilyFacts;
import jejak.aid.eligibility.VillageDecisions.Decision;
import jejak.aid.rulepack.RulePack.Category;

/** Asks that the standing judgement of a village, if there is one, is not negative. */
final class NotTurnedDownByVillage implements Rule {

    @Override
    public String indonesian() {
        return "Keputusan musyawarah terakhir tidak menolak keluarga.";
    }

    @Override
    public String english() {
        return "The latest deliberation of the village did not turn the family down.";
    }

    @Override
    public Finding of(FamilyFacts family, Category category, LocalDate on) {
        Optional<Decision> standing = family.decisions().standing();
        return new Finding(
                standing.filter(d -> d.kind().negative()).isEmpty(),
                standing.map(Decision::fact).stream().toList());
    }
}

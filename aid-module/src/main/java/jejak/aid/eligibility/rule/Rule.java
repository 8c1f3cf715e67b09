package jejak.aid.eligibility.rule;

import java.time.LocalDate;
import java.util.List;
import jejak.aid.eligibility.FamilyFacts;
import jejak.aid.rulepack.RulePack.Category;

/** One rule of eligibility: a sentence, and whether it is true of a family. */
public interface Rule {

    /** The sentence in Indonesian. */
    String indonesian();

    /** The sentence in English. */
    String english();

    /** Whether the sentence is true of the family on a day, by the values of a category. */
    Finding of(FamilyFacts family, Category category, LocalDate on);

    /**
     * What a rule found.
     *
     * @param facts ids of the events it rests on
     */
    record Finding(boolean passed, List<String> facts) {}
}

package jejak.aid.rulepack.values;

import jejak.aid.rulepack.Means;

/** A rule a pack says for itself, in the Common Expression Language over the facts it is handed. */
public record Expression(
        @Means("Code of the rule, in capitals; verdicts carry it.")
        String code,

        @Means("The rule as a sentence in Indonesian.") String indonesian,
        @Means("The rule as a sentence in English.") String english,
        @Means("The expression; it must be true or false.") String cel) {}

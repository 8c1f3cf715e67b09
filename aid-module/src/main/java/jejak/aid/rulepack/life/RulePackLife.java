package jejak.aid.rulepack.life;

import jejak.aid.events.RulePackEvent;
import jejak.aid.events.RulePackEvent.RulePackActivated;
import jejak.aid.events.RulePackEvent.RulePackApproved;
import jejak.aid.events.RulePackEvent.RulePackDrafted;
import jejak.aid.events.RulePackEvent.RulePackSimulated;
import jejak.aid.events.RulePackEvent.RulePackSuperseded;
import jejak.aid.rulepack.RulePackFault;
import jejak.kernel.Rejected;
import org.jspecify.annotations.Nullable;

/** Where a pack stands in its life, and its latest text. */
record RulePackLife(@Nullable Draft draft, boolean approved, boolean activated, boolean superseded) {

    static final RulePackLife NONE = new RulePackLife(null, false, false, false);

    /**
     * The latest text.
     *
     * @param writer id of the user who wrote it
     */
    record Draft(
            String regencyCode,
            String content,
            String contentHash,
            @Nullable String writer) {}

    RulePackLife evolve(RulePackEvent event, @Nullable String actor) {
        return switch (event) {
            case RulePackDrafted e ->
                new RulePackLife(new Draft(e.regencyCode(), e.content(), e.contentHash(), actor), false, false, false);
            case RulePackSimulated _ -> this;
            case RulePackApproved _ -> new RulePackLife(draft, true, activated, superseded);
            case RulePackActivated e ->
                new RulePackLife(
                        new Draft(e.regencyCode(), e.content(), e.contentHash(), actor), true, true, superseded);
            case RulePackSuperseded _ -> new RulePackLife(draft, approved, activated, true);
        };
    }

    /** The latest text while the pack is not in force. */
    Draft requireDraft() {
        if (draft == null || activated) {
            throw new Rejected("rulePackId", RulePackFault.RULE_PACK_NOT_DRAFTED);
        }
        return draft;
    }
}

package jejak.aid.rulepack.life;

import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import jejak.aid.events.RulePackEvent;
import jejak.aid.events.RulePackEvent.RulePackActivated;
import jejak.aid.events.RulePackEvent.RulePackApproved;
import jejak.aid.events.RulePackEvent.RulePackDayCame;
import jejak.aid.events.RulePackEvent.RulePackDrafted;
import jejak.aid.events.RulePackEvent.RulePackSimulated;
import jejak.aid.events.RulePackEvent.RulePackSuperseded;
import jejak.aid.rulepack.RulePackFault;
import jejak.kernel.Rejected;
import org.jspecify.annotations.Nullable;

/**
 * Where a pack stands in its life, and its latest text.
 *
 * @param days on which it begins or ends to rule, and that have not been kept
 */
record RulePackLife(
        @Nullable Draft draft, boolean approved, boolean activated, boolean superseded, Set<LocalDate> days) {

    static final RulePackLife NONE = new RulePackLife(null, false, false, false, Set.of());

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
                new RulePackLife(
                        new Draft(e.regencyCode(), e.content(), e.contentHash(), actor), false, false, false, days);
            case RulePackSimulated _ -> this;
            case RulePackApproved _ -> new RulePackLife(draft, true, activated, superseded, days);
            case RulePackActivated e ->
                new RulePackLife(
                                new Draft(e.regencyCode(), e.content(), e.contentHash(), actor),
                                true,
                                true,
                                superseded,
                                days)
                        .day(e.effectiveFrom(), true);
            case RulePackSuperseded e -> new RulePackLife(draft, approved, activated, true, days).day(e.since(), true);
            case RulePackDayCame e -> day(e.day(), false);
        };
    }

    /** The latest text while the pack is not in force. */
    Draft requireDraft() {
        if (draft == null || activated) {
            throw new Rejected("rulePackId", RulePackFault.RULE_PACK_NOT_DRAFTED);
        }
        return draft;
    }

    private RulePackLife day(LocalDate day, boolean ahead) {
        Set<LocalDate> now = new TreeSet<>(days);
        if (ahead) {
            now.add(day);
        } else {
            now.remove(day);
        }
        return new RulePackLife(draft, approved, activated, superseded, Set.copyOf(now));
    }
}

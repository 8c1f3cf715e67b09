package jejak.aid.events;

import java.time.LocalDate;
import jejak.kernel.Claim;

/** Everything that can be said of a regency's rule pack, in the order of its life. */
public sealed interface RulePackEvent extends Claim.Source {

    /** The pack whose log holds this event: {@code rulepack:} and its code. */
    String rulePackId();

    /**
     * The pack is written and rules nothing yet; written again, it replaces the earlier text and what was said of it.
     *
     * @param contentHash SHA-256 of the content in hex
     * @param content the whole pack, as it was read
     */
    record RulePackDrafted(String rulePackId, String code, String regencyCode, String contentHash, String content)
            implements RulePackEvent {}

    /**
     * It was worked out what the pack would have changed; nothing else came of it.
     *
     * @param contentHash of the text that was tried
     * @param fromMonth first month looked at, for example {@code 2024-01}
     * @param toMonth last month looked at
     * @param position last position of the log that was read
     * @param households how many households were looked at
     * @param differing for how many of them something would differ
     * @param differenceRupiah what would be paid more, or less when negative
     * @param summaryHash SHA-256 of the whole list in hex
     */
    record RulePackSimulated(
            String rulePackId,
            String contentHash,
            String fromMonth,
            String toMonth,
            long position,
            int households,
            int differing,
            long differenceRupiah,
            String summaryHash)
            implements RulePackEvent {}

    /** Somebody other than whoever wrote the pack agrees to this text of it. */
    record RulePackApproved(String rulePackId, String contentHash) implements RulePackEvent {}

    /**
     * The pack rules from a day on and can never be changed; a correction is another pack.
     *
     * @param code code of the pack, for example {@code buleleng-2024}
     * @param contentHash SHA-256 of the content in hex
     * @param content the whole pack, as it was read
     */
    record RulePackActivated(
            String rulePackId,
            String code,
            String regencyCode,
            LocalDate effectiveFrom,
            String contentHash,
            String content)
            implements RulePackEvent {}

    /**
     * Another pack rules in its place.
     *
     * @param supersededBy id of that pack
     * @param since first day on which this one rules no more
     */
    record RulePackSuperseded(String rulePackId, String supersededBy, LocalDate since) implements RulePackEvent {}

    /**
     * A day has come, announced before, from which this pack rules or rules no more: families are looked at anew.
     *
     * @param day in the regency's own time zone
     */
    record RulePackDayCame(String rulePackId, String regencyCode, LocalDate day) implements RulePackEvent {}
}

package jejak.aid.events;

import java.time.LocalDate;
import jejak.kernel.Claim;

/** Everything that can be said of a regency's rule pack. */
public sealed interface RulePackEvent extends Claim.Source {

    /** The pack whose log holds this event: {@code rulepack:} and its code. */
    String rulePackId();

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
}

package jejak.aid.rulepack;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import jejak.aid.events.RulePackEvent.RulePackActivated;
import jejak.kernel.Rejected;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Puts a regency's rule pack into force, unchangeable from then on.
 *
 * @param rulePackId {@code rulepack:} and the code the content gives itself
 * @param content the pack as YAML text
 */
public record ActivateRulePack(@TargetAggregateIdentifier String rulePackId, String content) {

    RulePackActivated decide(boolean alreadyActivated) {
        if (alreadyActivated) {
            throw new Rejected("rulePackId", RulePackFault.RULE_PACK_ALREADY_ACTIVATED);
        }
        RulePack pack = RulePack.parse(content);
        if (!rulePackId.equals("rulepack:" + pack.code())) {
            throw new Rejected("rulePackId", RulePackFault.RULE_PACK_ID_DOES_NOT_MATCH);
        }
        return new RulePackActivated(
                rulePackId, pack.code(), pack.regencyCode(), pack.effectiveFrom(), sha256(content), content);
    }

    private static String sha256(String text) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256.", e);
        }
    }
}

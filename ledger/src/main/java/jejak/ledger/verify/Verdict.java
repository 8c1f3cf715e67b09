package jejak.ledger.verify;

import java.util.List;
import jejak.ledger.verify.spec.Checkpoint;
import jejak.ledger.verify.spec.TrustedKeys;
import org.jspecify.annotations.Nullable;

/**
 * What the check of a bundle came to.
 *
 * @param household whose history it is; empty when the bundle could not be read that far
 * @param events how many events of the household are said to be in it; what else lies there was looked at as well
 * @param checkpoint the one that covers them, when there is a readable one
 * @param keys whose signatures were believed
 * @param findings none means that the history is whole
 * @param remarks what was not checked
 */
public record Verdict(
        String household,
        int events,
        @Nullable Checkpoint checkpoint,
        TrustedKeys keys,
        List<Finding> findings,
        List<Remark> remarks) {

    public boolean whole() {
        return findings.isEmpty();
    }
}

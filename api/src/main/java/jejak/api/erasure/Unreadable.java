package jejak.api.erasure;

import java.util.List;
import jejak.api.keys.KeyServiceFailed;
import jejak.api.privacy.PersonKeys;
import jejak.ledger.LedgerEngine;
import jejak.ledger.SubjectKey;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Makes destroyed keys unreadable on this node: in its key folder first, then in all it remembers. */
record Unreadable(PersonKeys opened, LedgerEngine engine) {

    private static final Logger LOG = LoggerFactory.getLogger(Unreadable.class);

    /** Nothing happens for an empty list. */
    void from(List<SubjectKey> tombstones) {
        if (!tombstones.isEmpty()) {
            forget(tombstones);
            engine.forgetDecoded();
        }
    }

    /** Told here, for whoever waits for it tries again and says nothing. */
    private void forget(List<SubjectKey> tombstones) {
        try {
            opened.forget(tombstones);
        } catch (KeyServiceFailed away) {
            LOG.error("An erasure waits, and what policies have to do after it. {}", away.getMessage());
            throw away;
        }
    }
}

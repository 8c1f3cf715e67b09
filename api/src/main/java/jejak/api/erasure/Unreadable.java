package jejak.api.erasure;

import java.util.List;
import jejak.api.privacy.PersonKeys;
import jejak.ledger.LedgerEngine;
import jejak.ledger.SubjectKey;

/** Makes destroyed keys unreadable on this node: in its key folder first, then in all it remembers. */
record Unreadable(PersonKeys opened, LedgerEngine engine) {

    /** Nothing happens for an empty list. */
    void from(List<SubjectKey> tombstones) {
        if (!tombstones.isEmpty()) {
            opened.forget(tombstones);
            engine.forgetDecoded();
        }
    }
}

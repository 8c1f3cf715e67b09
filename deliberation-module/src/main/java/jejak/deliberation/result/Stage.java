package jejak.deliberation.result;

import jejak.deliberation.musdes.CallReason;
import jejak.kernel.Rejected;

/** Where the result of a session lies. */
enum Stage {
    NOT_SIGNED,
    CANCELLED,
    SIGNED,
    SUBMITTED,
    RETURNED,
    ACCEPTED;

    /** Of a session that was called off there is no result, and what was accepted stays as it is. */
    void mustNotBeTheEnd() {
        if (this == CANCELLED) {
            throw new Rejected("musdesId", CallReason.SESSION_CANCELLED);
        }
        if (this == ACCEPTED) {
            throw new Rejected("musdesId", ResultReason.RESULT_ACCEPTED);
        }
    }
}

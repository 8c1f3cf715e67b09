package jejak.ledger;

import jejak.ledger.memory.HeapShare;
import jejak.ledger.memory.Latest;
import jejak.ledger.seal.TreeHead;

/** What the database knew, under the lock, about everything a batch touches. */
final class Known {
    /** The last event of a stream. */
    @SuppressWarnings("ArrayRecordComponent") // nobody compares heads
    record Head(long version, byte[] hash, long lastPosition) {}

    /** An accepted command and the body it had. */
    @SuppressWarnings("ArrayRecordComponent") // the body hash is compared by its content, explicitly
    record Answered(byte[] bodyHash, CommandAnswer answer) {}

    final Tentative<String, Head> heads = new Tentative<>();
    final Tentative<String, Answered> commands = new Tentative<>();
    final Tentative<String, SubjectKey> subjectKeys = new Tentative<>();
    final ClaimBook claims = new ClaimBook();
    TreeHead.Kept head = new TreeHead.Kept(0, new byte[0]);

    void accept() {
        heads.accept();
        commands.accept();
        subjectKeys.accept();
        claims.accept();
    }

    void drop() {
        heads.drop();
        commands.drop();
        subjectKeys.drop();
        claims.drop();
    }

    /** What this process left behind itself, and what holds as long as nobody else writes. */
    static final class Memory {
        private static final int STREAMS = HeapShare.of(50_000, 250);

        private final Latest<String, Head> heads = new Latest<>(STREAMS);
        private boolean alone;

        /** Whether a write may be tried without a look: it is bound to the head of the log, and to keys being free. */
        boolean isEnoughFor(Batch batch) {
            return alone && batch.claimsOnlyFreeKeys();
        }

        Known of(Batch batch, TreeHead.Kept head) {
            Known known = new Known();
            known.head = head;
            batch.streams().forEach(stream -> {
                Head last = heads.get(stream);
                if (last != null) {
                    known.heads.know(stream, last);
                }
            });
            return known;
        }

        /** After a look. */
        void looked(boolean nobodyElseWrote) {
            alone = nobodyElseWrote;
            if (!nobodyElseWrote) {
                heads.clear();
            }
        }

        void wrote(Known known) {
            heads.putAll(known.heads.changes());
        }
    }
}

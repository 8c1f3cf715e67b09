package jejak.ledger;

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
}

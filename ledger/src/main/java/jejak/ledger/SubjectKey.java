package jejak.ledger;

/** The key that seals one subject's personal fields, itself already encrypted; without bytes once it was destroyed. */
@SuppressWarnings("ArrayRecordComponent") // bytes are the value here; nobody compares these records
public record SubjectKey(String keyId, String subject, byte[] wrapped) {

    /** Whether the key is gone for good and only its tombstone is left. */
    public boolean destroyed() {
        return wrapped.length == 0;
    }
}

package jejak.ledger;

/** The key that seals one subject's personal fields, itself already encrypted. */
@SuppressWarnings("ArrayRecordComponent") // bytes are the value here; nobody compares these records
public record SubjectKey(String keyId, String subject, byte[] wrapped) {}

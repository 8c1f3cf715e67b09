package jejak.ledger;

/** One event of the log with its place, its proof and its meaning. */
@SuppressWarnings("ArrayRecordComponent") // bytes are the value here; nobody compares these records
public record RecordedEvent(long position, byte[] hash, Envelope envelope, Object payload) {}

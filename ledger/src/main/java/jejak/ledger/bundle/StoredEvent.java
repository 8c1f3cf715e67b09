package jejak.ledger.bundle;

/** One event as it lies in the log, before anything is proven of it. */
@SuppressWarnings("ArrayRecordComponent") // bytes on their way into a bundle
public record StoredEvent(long position, byte[] envelope) {}

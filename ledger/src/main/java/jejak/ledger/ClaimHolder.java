package jejak.ledger;

/** Who holds a claim, and by which event. */
public record ClaimHolder(String stream, long position) {}

package jejak.ledger;

/** Where one accepted command's events stand in the log. */
public record CommandAnswer(String commandId, long firstPosition, long lastPosition) {}

package jejak.ledger;

import java.util.List;

/** Where one accepted command's events stand in the log. */
public record CommandAnswer(String commandId, long firstPosition, long lastPosition) {
    /** Of all the events of one command, in order. */
    public static CommandAnswer of(List<RecordedEvent> events) {
        return new CommandAnswer(
                events.getFirst().envelope().commandId(),
                events.getFirst().position(),
                events.getLast().position());
    }
}

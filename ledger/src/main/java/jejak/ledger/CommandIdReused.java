package jejak.ledger;

/** Refuses a command id that was already used for a command with another body. */
public final class CommandIdReused extends RuntimeException {
    private final String commandId;

    public CommandIdReused(String commandId) {
        super(
                "Nothing was recorded: command id %s was accepted before with another body. Send this command under a new id."
                        .formatted(commandId));
        this.commandId = commandId;
    }

    public String commandId() {
        return commandId;
    }
}

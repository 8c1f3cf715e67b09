package jejak.ledger;

/** Refuses an append that the database cannot hold, such as a key with a NUL character; its neighbours are not harmed. */
public final class AppendNotWritable extends RuntimeException {
    AppendNotWritable(String commandId, Throwable cause) {
        super(
                "Nothing was recorded: the database refuses the events of command '%s' (%s). Repeating them will not help; correct the data first."
                        .formatted(commandId, cause.getMessage()),
                cause);
    }
}

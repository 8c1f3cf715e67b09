package jejak.ledger;

/** Says that this very command was accepted before, and gives its first answer again. */
public final class CommandAlreadyAnswered extends RuntimeException {
    private final transient CommandAnswer answer;

    public CommandAlreadyAnswered(CommandAnswer answer) {
        super("Nothing new was recorded: command %s was accepted before, as events %d to %d. Take that answer."
                .formatted(answer.commandId(), answer.firstPosition(), answer.lastPosition()));
        this.answer = answer;
    }

    public CommandAnswer answer() {
        return answer;
    }
}

package jejak.api.graphql;

import graphql.schema.DataFetchingEnvironment;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jejak.api.access.Principal;
import jejak.api.access.Principals;
import jejak.api.commands.CommandBody;
import jejak.api.commands.CommandDesk;
import jejak.api.commands.Outcome;
import jejak.kernel.Actor;
import org.springframework.core.ResolvableType;
import org.springframework.graphql.execution.SelfDescribingDataFetcher;

/** Makes a command of what a client asks, hands it to the desk and says what became of it. */
final class CommandFetcher implements SelfDescribingDataFetcher<CommandPayload> {

    private final CommandDesk desk;
    private final Class<? extends Record> command;

    CommandFetcher(CommandDesk desk, Class<? extends Record> command) {
        this.desk = desk;
        this.command = command;
    }

    /** Two requests are the same command when the client sent the same, whatever ids were filled in here. */
    @Override
    public CommandPayload get(DataFetchingEnvironment environment) {
        Map<String, Object> input = CommandInput.plain(environment.getArgument("input"));
        Map<String, Object> context = new HashMap<>(CommandInput.plain(environment.getArgument("context")));
        signedBy(Principals.current(), context);
        String commandId = String.valueOf(context.get(Actor.COMMAND_ID));
        context.put(Actor.BODY_HASH, CommandBody.hash(command.getSimpleName(), input, context));
        Outcome outcome;
        try {
            outcome = desk.send(CommandInput.read(command, input), context);
        } catch (CommandInput.NotUnderstood wrong) {
            outcome = new Outcome(null, List.of(), List.of(wrong.error()), false);
        }
        return CommandPayload.of(commandId, outcome, environment.getLocale());
    }

    /** Who acts is never what a client says, but who signed in. */
    private static void signedBy(Principal principal, Map<String, Object> context) {
        context.put(Actor.ID, principal.account());
        context.put(Actor.ROLE, principal.role().name());
        context.put(Actor.SCOPE, principal.scope().region());
    }

    @Override
    public String getDescription() {
        return command.getSimpleName();
    }

    @Override
    public ResolvableType getReturnType() {
        return ResolvableType.forClass(CommandPayload.class);
    }
}

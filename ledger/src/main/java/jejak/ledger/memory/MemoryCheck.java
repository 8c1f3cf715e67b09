package jejak.ledger.memory;

import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.axonframework.modelling.command.ConcurrencyException;

/**
 * Lets commands decide on remembered streams, and sees to it that no outcome rests on an outdated one.
 * What leads to events is checked by their append; a refusal, or an answer without events, is checked here.
 */
public final class MemoryCheck implements MessageHandlerInterceptor<CommandMessage<?>> {
    private final RememberedStreams remembered;
    private final Function<Collection<String>, Map<String, Long>> versions;
    private final BooleanSupplier ahead;

    /**
     * @param versions the last version of each stream asked for, as the database has it now
     * @param ahead whether the calling thread decides ahead of its own appends, and so on what they may outdate
     */
    public MemoryCheck(
            RememberedStreams remembered,
            Function<Collection<String>, Map<String, Long>> versions,
            BooleanSupplier ahead) {
        this.remembered = remembered;
        this.versions = versions;
        this.ahead = ahead;
    }

    @Override
    public Object handle(UnitOfWork<? extends CommandMessage<?>> command, InterceptorChain chain) throws Exception {
        if (ahead.getAsBoolean()) {
            return chain.proceed();
        }
        Leaning leaning = new Leaning();
        leaning.begin(command);
        command.onCommit(_ -> check(leaning));
        try {
            return chain.proceed();
        } catch (Exception refusal) {
            check(leaning);
            throw refusal;
        }
    }

    private void check(Leaning leaning) {
        Map<String, Long> leanedOn = leaning.unchecked();
        if (leanedOn.isEmpty()) {
            return;
        }
        Map<String, Long> now = versions.apply(leanedOn.keySet());
        Set<String> outdated = leanedOn.keySet().stream()
                .filter(stream -> !Objects.equals(leanedOn.get(stream), now.get(stream)))
                .collect(Collectors.toSet());
        if (!outdated.isEmpty()) {
            outdated.forEach(remembered::forget);
            throw new ConcurrencyException("Nothing was recorded: " + outdated
                    + " changed in the meantime. Load again and repeat the command.");
        }
    }
}

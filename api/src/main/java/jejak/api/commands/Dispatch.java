package jejak.api.commands;

import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import jejak.kernel.Actor;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.CommandResultMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.common.lock.LockAcquisitionFailedException;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.ConcurrencyException;
import org.jspecify.annotations.Nullable;

/** Brings a command to its handler, and again from a fresh load when others changed the same log meanwhile. */
final class Dispatch {

    private static final int ATTEMPTS = 8;
    private static final long FIRST_PAUSE_NANOS = 2_000_000;

    private final CommandBus bus;

    Dispatch(CommandBus bus) {
        this.bus = bus;
    }

    /** Throws what refused it. */
    void carryOut(Instant now, Object command, Map<String, ?> metadata) {
        for (int attempt = 1; ; attempt++) {
            try {
                once(now, command, metadata);
                return;
            } catch (ConcurrencyException | LockAcquisitionFailedException disturbed) {
                if (attempt == ATTEMPTS) {
                    throw disturbed;
                }
                pause(attempt);
            }
        }
    }

    /** Every attempt has a scope of its own, so that the events of the last one have the ids of the first. */
    private void once(Instant now, Object command, Map<String, ?> metadata) {
        String commandId = String.valueOf(metadata.get(Actor.COMMAND_ID));
        CommandScope.run(commandId, now, () -> {
            CommandMessage<Object> message = new GenericCommandMessage<>(command, MetaData.from(metadata));
            AtomicReference<Throwable> failure = new AtomicReference<>();
            bus.<Object, Object>dispatch(message, (_, result) -> note(result, failure));
            rethrow(failure.get());
        });
    }

    private static void note(CommandResultMessage<?> result, AtomicReference<Throwable> failure) {
        if (result.isExceptional()) {
            failure.set(result.exceptionResult());
        }
    }

    private static void rethrow(@Nullable Throwable failure) {
        switch (failure) {
            case null -> {}
            case RuntimeException refusal -> throw refusal;
            case Error broken -> throw broken;
            default -> throw new IllegalStateException("A command handler threw a checked exception.", failure);
        }
    }

    /** Not the same pause for everybody: those who met once would meet again. */
    private static void pause(int attempt) {
        LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(FIRST_PAUSE_NANOS << attempt));
    }
}

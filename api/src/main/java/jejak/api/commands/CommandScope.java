package jejak.api.commands;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.axonframework.common.IdentifierFactory;
import org.axonframework.eventhandling.GenericEventMessage;

/** Binds ids and recorded time of everything one command produces, so that the same command produces the same events. */
public final class CommandScope {

    private static final ScopedValue<CommandScope> CURRENT = ScopedValue.newInstance();

    private final String commandId;
    private final Instant now;
    private final AtomicInteger ordinal = new AtomicInteger();

    private CommandScope(String commandId, Instant now) {
        this.commandId = commandId;
        this.now = now.truncatedTo(ChronoUnit.MICROS);
    }

    /** Runs the work with ids and time bound. */
    static void run(String commandId, Instant now, Runnable work) {
        ScopedValue.where(CURRENT, new CommandScope(commandId, now)).run(work);
    }

    /** Makes every event take its recorded time from here; Axon keeps one clock for the whole program. */
    public static void installClock() {
        GenericEventMessage.clock = new RecordedTime();
    }

    private String nextId() {
        String name = commandId + "\n" + ordinal.getAndIncrement();
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
    }

    /** Gives the ids of messages; found by Axon as a service. */
    public static final class Identifiers extends IdentifierFactory {
        @Override
        public String generateIdentifier() {
            return CURRENT.isBound()
                    ? CURRENT.get().nextId()
                    : UUID.randomUUID().toString();
        }
    }

    private static final class RecordedTime extends Clock {
        @Override
        public Instant instant() {
            return CURRENT.isBound() ? CURRENT.get().now : Instant.now().truncatedTo(ChronoUnit.MICROS);
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        /** Refused: an instant has no zone, and whoever asks for one wants a date, which is the regency's to say. */
        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException("Recorded time is UTC; ask OfficeDay for a date.");
        }
    }
}

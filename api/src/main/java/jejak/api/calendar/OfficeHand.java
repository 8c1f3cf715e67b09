package jejak.api.calendar;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jejak.api.access.Role;
import jejak.api.commands.Admission;
import jejak.api.commands.CommandDesk;
import jejak.kernel.Actor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Sends what the calendar owes, as the program, in one office and on one of its days. */
@Component
class OfficeHand {

    private static final Logger LOG = LoggerFactory.getLogger(OfficeHand.class);

    private final CommandDesk desk;

    OfficeHand(CommandDesk desk) {
        this.desk = desk;
    }

    /**
     * Sends a command; what is refused is written to the program's log.
     *
     * @param commandId the same whenever this is owed, so that a second node or a restart does nothing twice
     * @param more what else is said of it, such as its cause
     */
    void send(Object command, String commandId, String regency, LocalDate today, Map<String, Object> more) {
        Map<String, Object> metadata = new HashMap<>(Map.of(
                Actor.COMMAND_ID,
                commandId,
                Actor.ID,
                "system",
                Actor.ROLE,
                Role.SYSTEM.name(),
                Actor.SCOPE,
                regency,
                Actor.EFFECTIVE_DATE,
                today.toString(),
                Actor.LEGAL_BASIS,
                List.of()));
        metadata.putAll(more);
        Admission.asPolicies(() -> desk.send(command, metadata)
                .errors()
                .forEach(error -> LOG.warn("{} was refused: {}.", commandId, error.code())));
    }
}

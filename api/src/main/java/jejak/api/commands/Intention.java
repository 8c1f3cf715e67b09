package jejak.api.commands;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jejak.api.access.Role;
import jejak.kernel.Actor;
import jejak.ledger.RecordedEvent;

/**
 * A command that a policy sends because of an event.
 *
 * @param ordinal which of the commands of this event it is, from 0
 */
record Intention(RecordedEvent cause, int ordinal, Object command) {

    /** The log the command will write; commands on different logs may be under way together. */
    String target() {
        return CommandDesk.logOf(command);
    }

    /** The same for the same cause, so that a command sent twice is carried out once. */
    String commandId() {
        return "policy:" + cause.envelope().eventId() + ":" + ordinal;
    }

    /** A fact announced for a day to come is acted on today, so its own date would be wrong for what follows from it. */
    Map<String, Object> metadata(LocalDate today) {
        Map<String, Object> known = cause.envelope().metadata();
        Map<String, Object> metadata = new HashMap<>();
        metadata.put(Actor.COMMAND_ID, commandId());
        metadata.put(Actor.ID, "system");
        metadata.put(Actor.ROLE, Role.SYSTEM.name());
        metadata.put(Actor.SCOPE, scope());
        metadata.put(Actor.CAUSE, cause.envelope().eventId());
        metadata.put(Actor.EFFECTIVE_DATE, effectiveDate(known, today));
        metadata.put(Actor.LEGAL_BASIS, known.getOrDefault(Actor.LEGAL_BASIS, List.of()));
        return metadata;
    }

    String scope() {
        String scope = cause.envelope().scope();
        return OfficeDay.regencyOf(scope).orElse(scope);
    }

    private static String effectiveDate(Map<String, Object> known, LocalDate today) {
        LocalDate date = known.get(Actor.EFFECTIVE_DATE) instanceof String text ? LocalDate.parse(text) : today;
        return (date.isAfter(today) ? today : date).toString();
    }
}

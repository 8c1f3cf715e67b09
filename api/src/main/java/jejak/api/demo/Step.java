package jejak.api.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import jejak.kernel.Actor;
import jejak.ledger.Ledger;

/** One command of the demo year with the moment it was recorded and who stood behind it. */
record Step(Instant at, Object command, Map<String, Object> metadata) {

    /** A command that can be laid out only when everything before it stands in the log. */
    @FunctionalInterface
    interface Later {
        Object command(Ledger ledger);
    }

    /** The command as it is sent. */
    Object command(Ledger ledger) {
        return command instanceof Later later ? later.command(ledger) : command;
    }

    String commandId() {
        return String.valueOf(metadata.get(Actor.COMMAND_ID));
    }

    /** Who acts, and for which region. */
    record Desk(String actor, String role, String scope) {}

    static Step on(
            Instant at,
            String commandId,
            LocalDate effective,
            Desk desk,
            Map<String, Object> legalBasis,
            Object command) {
        return new Step(
                at,
                command,
                Map.of(
                        Actor.COMMAND_ID, commandId,
                        Actor.ID, desk.actor(),
                        Actor.ROLE, desk.role(),
                        Actor.SCOPE, desk.scope(),
                        Actor.EFFECTIVE_DATE, effective.toString(),
                        Actor.LEGAL_BASIS, List.of(legalBasis),
                        Actor.EVIDENCE, List.of()));
    }
}

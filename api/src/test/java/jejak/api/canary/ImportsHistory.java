package jejak.api.canary;

import java.time.Instant;
import java.util.Map;
import jejak.api.commands.CommandDesk;

/** A command that claims to have been recorded at another time. */
public record ImportsHistory(CommandDesk desk) {
    void backdate() {
        desk.sendAt(Instant.EPOCH, "command", Map.of());
    }
}

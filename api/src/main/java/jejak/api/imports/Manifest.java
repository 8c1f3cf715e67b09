package jejak.api.imports;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import jejak.api.access.Principal;
import jejak.api.access.Role;
import jejak.api.access.Scope;
import jejak.api.imports.mapping.FileKind;
import jejak.household.intake.StartImport;
import jejak.kernel.Actor;

/**
 * What has to be known of a file to take it in, also after a restart.
 *
 * @param hash SHA-256 of its bytes in hex
 * @param effectiveDate ISO date on which what it says is true
 * @param households those of whoever brought it and of declared kin, on which they do not act
 */
record Manifest(
        String hash,
        String regency,
        FileKind kind,
        String mapping,
        String source,
        String period,
        String effectiveDate,
        long bytes,
        String account,
        String role,
        String scope,
        List<String> households) {

    /** The log of the file. */
    String importId() {
        return "import:" + hash;
    }

    /** Whether the same bytes were brought as the same thing, whoever brought them and when. */
    boolean meansAs(Manifest other) {
        return regency.equals(other.regency)
                && kind == other.kind
                && mapping.equals(other.mapping)
                && source.equals(other.source)
                && period.equals(other.period);
    }

    /** What puts it on record. */
    StartImport start() {
        return new StartImport(importId(), regency, kind.name(), mapping, source, period, bytes);
    }

    /** Whoever brought it, as they were appointed then. */
    Principal sender() {
        Scope where = new Scope(scope, Set.of(), LocalDate.MIN, null);
        return new Principal(account, Role.valueOf(role), where, Set.copyOf(households));
    }

    /** Every event of a row names the file it came from by its hash. */
    Map<String, Object> metadata(Principal sender, String commandId) {
        Map<String, Object> metadata = new HashMap<>();
        metadata.put(Actor.COMMAND_ID, commandId);
        metadata.put(Actor.ID, sender.account());
        metadata.put(Actor.ROLE, sender.role().name());
        metadata.put(Actor.SCOPE, sender.scope().region());
        metadata.put(Actor.EFFECTIVE_DATE, effectiveDate);
        metadata.put(Actor.LEGAL_BASIS, List.of());
        metadata.put(
                Actor.EVIDENCE,
                List.of(Map.of("kind", "IMPORT_FILE", "number", source, "date", effectiveDate, "contentHash", hash)));
        return metadata;
    }

    /** The same in every run, and told by the file and the line alone: never made from a number of a person. */
    String id(int line, String what) {
        String name = hash + "\n" + line + "\n" + what;
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
    }
}

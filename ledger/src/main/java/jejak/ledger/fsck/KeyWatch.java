package jejak.ledger.fsck;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jejak.ledger.verify.spec.EventBytes;
import jejak.ledger.verify.spec.Json;
import org.jspecify.annotations.Nullable;

/** Holds the keys of persons against the events that name them: each is there, and the very one, or was erased on record. */
final class KeyWatch implements Fsck.Watch {
    private static final String KEYS = "\"$keys\":";
    private static final String ERASED = ".ErasureExecuted";
    private static final String UNOPENED = "";

    private final Evidence.@Nullable Opener opener;
    private final Report report;
    private final Map<String, String> commitments = new HashMap<>();
    private final Map<String, LogFinding> gone = new LinkedHashMap<>();
    private final Set<String> swapped = new HashSet<>();
    private final Set<String> erased = new HashSet<>();

    KeyWatch(Snapshot snapshot, Evidence.@Nullable Opener opener, Report report) throws SQLException {
        this.opener = opener;
        this.report = report;
        try (Copy rows = snapshot.copy("select key_id, wrapped from ledger.subject_key")) {
            for (Copy.Row row = rows.next(); row != null; row = rows.next()) {
                String id = row.text();
                byte[] wrapped = row.bytes();
                if (wrapped.length > 0) {
                    commitments.put(id, commitment(id, wrapped));
                }
            }
        }
    }

    @Override
    public void row(LogRow row) {
        EventBytes event = row.event;
        if (event == null) {
            return;
        }
        String payload = new String(event.payload(), StandardCharsets.ISO_8859_1);
        int at = payload.lastIndexOf(KEYS);
        if (at >= 0 && named(payload.substring(at + KEYS.length())) instanceof List<?> keys) {
            keys.forEach(key -> check(key, row));
        }
        if (event.type().endsWith(ERASED)
                && Json.orNull(event.payload()) instanceof Map<?, ?> told
                && told.get("keyId") instanceof String id) {
            erased.add(id);
        }
    }

    @Override
    public void end(long events) {
        gone.forEach((id, finding) -> {
            if (!erased.contains(id)) {
                report.add(finding);
            }
        });
    }

    // The keys are the last member of the outermost object.
    private static @Nullable Object named(String rest) {
        int end = rest.lastIndexOf('}');
        return end < 0 ? null : Json.orNull(rest.substring(0, end).getBytes(StandardCharsets.ISO_8859_1));
    }

    private void check(@Nullable Object key, LogRow row) {
        if (!(key instanceof List<?> pair
                && pair.size() >= 2
                && pair.get(0) instanceof String id
                && pair.get(1) instanceof String commitment)) {
            return;
        }
        String kept = commitments.get(id);
        if (kept == null) {
            gone.computeIfAbsent(id, _ -> row.finding(Fault.KEY_GONE, "key " + id));
        } else if (opener != null && !kept.equals(commitment) && swapped.add(id)) {
            report.add(row.finding(Fault.KEY_SWAPPED, "key " + id));
        }
    }

    private String commitment(String id, byte[] wrapped) {
        String opened = opener == null ? null : opener.commitment(id, wrapped);
        return opened == null ? UNOPENED : opened;
    }
}

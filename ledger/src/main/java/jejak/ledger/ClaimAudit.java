package jejak.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Answers whether claims and ceilings are what the log says: rebuilt from the first event, they must equal the tables. */
public final class ClaimAudit {
    private static final int PAGE = 1_000;

    private final DataSource app;
    private final EventCodec codec;
    private final ClaimBook rebuilt = new ClaimBook();
    private final List<String> differences = new ArrayList<>();

    private ClaimAudit(DataSource app, EventCodec codec) {
        this.app = app;
        this.codec = codec;
    }

    /**
     * One sentence per difference, empty when there is none.
     * Only while nothing is appended, or what comes in between is reported.
     */
    public static List<String> differences(DataSource app, EventCodec codec) {
        ClaimAudit audit = new ClaimAudit(app, codec);
        Pages.stream(-1, PAGE, new LogReader(app, codec)::after).forEach(audit::replay);
        audit.compareHolders();
        audit.compareCeilings();
        return audit.differences;
    }

    private void replay(RecordedEvent event) {
        Envelope envelope = event.envelope();
        for (Claim claim : codec.claims(event.payload(), envelope.stream(), envelope.version())) {
            try {
                rebuilt.apply(claim, envelope.stream(), event.position());
                rebuilt.accept();
            } catch (ClaimTaken | CeilingExceeded refused) {
                rebuilt.drop();
                differences.add(
                        "Event %d should have been refused: %s".formatted(event.position(), refused.getMessage()));
            }
        }
    }

    private void compareHolders() {
        Map<ClaimBook.Name, ClaimHolder> logged = new HashMap<>();
        rebuilt.holders.changes().forEach((name, holder) -> holder.ifPresent(held -> logged.put(name, held)));
        Map<ClaimBook.Name, ClaimHolder> kept = new HashMap<>();
        Query.list(
                app,
                "select kind, key, stream, position from ledger.claim",
                row -> kept.put(
                        new ClaimBook.Name(row.getString(1), row.getString(2)),
                        new ClaimHolder(row.getString(3), row.getLong(4))));
        compare("Claim", logged, kept);
    }

    private void compareCeilings() {
        Map<ClaimBook.Name, ClaimBook.Level> kept = new HashMap<>();
        Query.list(
                app,
                "select kind, key, cap, used from ledger.ceiling",
                row -> kept.put(
                        new ClaimBook.Name(row.getString(1), row.getString(2)),
                        new ClaimBook.Level(row.getLong(3), row.getLong(4))));
        compare("Ceiling", rebuilt.levels.changes(), kept);
    }

    private <V> void compare(String what, Map<ClaimBook.Name, V> logged, Map<ClaimBook.Name, V> kept) {
        Set<ClaimBook.Name> names = new TreeSet<>(logged.keySet());
        names.addAll(kept.keySet());
        for (ClaimBook.Name name : names) {
            @Nullable V fromLog = logged.get(name);
            @Nullable V fromTable = kept.get(name);
            if (!Objects.equals(fromLog, fromTable)) {
                differences.add("%s %s '%s': the log says %s, the table %s."
                        .formatted(what, name.kind(), name.key(), fromLog, fromTable));
            }
        }
    }
}

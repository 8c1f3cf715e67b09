package jejak.ledger.attack;

import java.io.IOException;
import java.io.InputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Objects;
import javax.sql.DataSource;
import jejak.ledger.fsck.Evidence;
import jejak.ledger.fsck.Fsck;
import jejak.ledger.verify.BundleVerifier;
import jejak.ledger.verify.Held;
import jejak.ledger.verify.spec.Malformed;
import jejak.ledger.verify.spec.TrustedKeys;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyOut;

/** Measures looking through a whole log against a binary COPY of the same rows, and the size and check of one bundle. */
public final class AuditBench {
    private static final long SEED = 1;
    private static final int ROUNDS = 3;
    private static final double MILLION = 1e6;

    private AuditBench() {}

    /** Arguments: events, 200,000 without; and how many of them come between two checkpoints, a two-hundredth without. */
    public static void main(String[] args) {
        int events = args.length == 0 ? 200_000 : Integer.parseInt(args[0]);
        int between = args.length > 1 ? Integer.parseInt(args[1]) : Math.max(1, events / 200);
        AttackedLog log = new AttackedLog(SEED, events / 50, 3);
        String name = Copies.empty();
        Copies.in(name, database -> {
            log.grow(database, 0, events, between);
            for (int round = 1; round <= ROUNDS; round++) {
                compare(database, log, events);
            }
            bundle(database, log);
        });
    }

    private static void compare(DataSource database, AttackedLog log, int events) {
        try {
            long began = System.nanoTime();
            long bytes = copied(database);
            long copied = System.nanoTime();
            TrustedKeys keys = TrustedKeys.parse(log.keys());
            Fsck.Summary summary =
                    Fsck.run(database, Evidence.of(keys, log.sealKey), System.out::println, (_, _) -> {});
            long looked = System.nanoTime();
            double copy = events / ((copied - began) / MILLION) * 1_000;
            double fsck = events / ((looked - copied) / MILLION) * 1_000;
            System.out.printf(
                    "%,d events, %,d MB: binary COPY %,.0f/s, fsck %,.0f/s, ratio %.2f, %.1f s, whole %s, heap limit"
                            + " %d MB%n",
                    events,
                    bytes >> 20,
                    copy,
                    fsck,
                    fsck / copy,
                    (looked - copied) / 1e9,
                    summary.whole(),
                    Runtime.getRuntime().maxMemory() >> 20);
        } catch (SQLException | Malformed e) {
            throw new IllegalStateException(e);
        }
    }

    private static long copied(DataSource database) throws SQLException {
        try (Connection connection = database.getConnection()) {
            CopyOut copy = connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyOut("copy (select position, stream, version, type, recorded_at, hash, envelope from"
                            + " ledger.events order by position) to stdout (format binary)");
            long bytes = 0;
            for (byte[] row = copy.readFromCopy(); row != null; row = copy.readFromCopy()) {
                bytes += row.length;
            }
            return bytes;
        }
    }

    private static void bundle(DataSource database, AttackedLog log) {
        String household = log.households.stream()
                .filter(family -> Sql.list(
                                        database,
                                        row -> row.getLong(1),
                                        "select version from ledger.stream_head where stream = ?",
                                        family)
                                .getFirst()
                        == 49)
                .findFirst()
                .orElse(log.households.getFirst());
        Place place = new Place(household, 0, 0, 0, "access:none", 0);
        byte[] evidence = log.bundle(database, place, 0).zip();
        byte[] whole =
                log.bundle(database, place, 0).file("verify.html", page()).zip();
        System.out.printf(
                "bundle of %s: %,d bytes, with the offline page %,d%n", household, evidence.length, whole.length);
        for (int i = 1; i <= ROUNDS; i++) {
            long began = System.nanoTime();
            boolean right = BundleVerifier.verify(whole, Held.NOTHING).whole();
            System.out.printf("check %d: %.1f ms, whole %s%n", i, (System.nanoTime() - began) / MILLION, right);
        }
    }

    private static byte[] page() {
        try (InputStream in = AuditBench.class.getResourceAsStream("/jejak/ledger/verify.html")) {
            return Objects.requireNonNull(in).readAllBytes();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}

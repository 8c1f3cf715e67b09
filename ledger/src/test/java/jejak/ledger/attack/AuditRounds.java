package jejak.ledger.attack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import jejak.ledger.fsck.Evidence;
import jejak.ledger.fsck.Fsck;
import jejak.ledger.verify.spec.Malformed;
import jejak.ledger.verify.spec.TrustedKeys;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyOut;

/** Looks through a log that another process grew, in turns with a binary COPY of the same rows. */
final class AuditRounds {
    private static final int ROUNDS = 3;

    private AuditRounds() {}

    /** Arguments: the database, a folder with the public keys and the key of the seal, and the number of events. */
    public static void main(String[] args) throws SQLException, IOException, Malformed {
        int events = Integer.parseInt(args[2]);
        Path keys = Path.of(args[1]);
        Evidence evidence = Evidence.of(
                TrustedKeys.parse(Files.readAllBytes(keys.resolve(AuditBench.PUBLIC))),
                Files.readAllBytes(keys.resolve(AuditBench.SEAL)));
        for (int round = 1; round <= ROUNDS; round++) {
            Copies.at(args[0], database -> compare(database, evidence, events));
        }
    }

    private static void compare(DataSource database, Evidence evidence, int events) {
        try {
            long began = System.nanoTime();
            long bytes = copied(database);
            long copied = System.nanoTime();
            Fsck.Summary summary = Fsck.run(database, evidence, System.out::println, (_, _) -> {});
            long looked = System.nanoTime();
            double copy = events * 1e9 / (copied - began);
            double fsck = events * 1e9 / (looked - copied);
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
        } catch (SQLException e) {
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
}

package jejak.ledger.attack;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import javax.sql.DataSource;
import jejak.ledger.verify.BundleVerifier;
import jejak.ledger.verify.Held;

/** Measures looking through a whole log against a binary COPY of the same rows, and the size and check of one bundle. */
public final class AuditBench {
    private static final long SEED = 1;
    private static final int ROUNDS = 3;
    private static final double MILLION = 1e6;
    static final String PUBLIC = "public-keys";
    static final String SEAL = "seal";

    private AuditBench() {}

    /**
     * Arguments: events, 200,000 without; how many of them come between two checkpoints, a two-hundredth without; and the
     * megabytes of heap in which the log is looked through, 512 without.
     */
    public static void main(String[] args) {
        int events = args.length == 0 ? 200_000 : Integer.parseInt(args[0]);
        int between = args.length > 1 ? Integer.parseInt(args[1]) : Math.max(1, events / 200);
        int megabytes = args.length > 2 ? Integer.parseInt(args[2]) : 512;
        AttackedLog log = new AttackedLog(SEED, events / 50, 3);
        String name = Copies.empty();
        Copies.in(name, database -> {
            log.grow(database, 0, events, between);
            lookThrough(name, log, events, megabytes);
            bundle(database, log);
        });
    }

    /** In a process of its own, whose heap holds nothing of how the log was grown. */
    private static void lookThrough(String database, AttackedLog log, int events, int megabytes) {
        try {
            Path keys = Files.createTempDirectory("jejak-audit");
            Files.write(keys.resolve(PUBLIC), log.keys());
            Files.write(keys.resolve(SEAL), log.sealKey);
            Process looking = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-Xmx" + megabytes + "m",
                            "-cp",
                            System.getProperty("java.class.path"),
                            AuditRounds.class.getName(),
                            Copies.address(database),
                            keys.toString(),
                            Integer.toString(events))
                    .inheritIO()
                    .start();
            if (looking.waitFor() != 0) {
                throw new IllegalStateException("The log was not looked through to its end.");
            }
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
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

package jejak.ledger.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;

/** Decides that the data folder is whole, of our major version and closed to everyone without a password. */
final class Cluster {

    static final String ADMIN = "postgres";
    static final String MAJOR = "18";

    private static final String ACCESS = """
        # Written by Jejak at every start: only this machine, only with a password.
        host all all 127.0.0.1/32 scram-sha-256
        """;

    private final Home home;
    private final Launcher launcher;
    private final Binaries binaries;

    Cluster(Home home, Launcher launcher, Binaries binaries) {
        this.home = home;
        this.launcher = launcher;
        this.binaries = binaries;
    }

    static void refuseOtherMajor(Home home) throws IOException {
        Path version = home.data().resolve("PG_VERSION");
        String found = Files.exists(version) ? Files.readString(version).strip() : MAJOR;
        if (!found.equals(MAJOR)) {
            throw new StoreRefused(
                    ("Folder %s berisi data PostgreSQL %s, program ini membawa PostgreSQL %s. Jalankan rilis Jejak yang"
                                    + " membuatnya, ekspor catatannya, lalu impor ke folder kosong; atau isi"
                                    + " SPRING_DATASOURCE_URL dengan server PostgreSQL %s yang memegang data itu.")
                            .formatted(home.data(), found, MAJOR, found),
                    ("the folder %s holds data of PostgreSQL %s, this program brings PostgreSQL %s. Run the release of"
                                    + " Jejak that made it, export the log and import it into an empty folder; or set"
                                    + " SPRING_DATASOURCE_URL to a PostgreSQL %s server that holds the data.")
                            .formatted(home.data(), found, MAJOR, found));
        }
    }

    /** Answers the administrator's password; may be interrupted anywhere and run again. */
    String prepare() throws IOException {
        PrivateFiles.deleteTreesStartingWith(home.folder(), "pg.init-");
        boolean whole = Files.exists(home.data());
        if (!Files.exists(home.password())) {
            String fresh = randomPassword();
            if (whole) {
                replaceLostPassword(fresh);
            }
            PrivateFiles.write(home.password(), fresh);
        }
        if (!whole) {
            create();
        }
        closeToStrangers(home.data().resolve("pg_hba.conf"));
        return Files.readString(home.password()).strip();
    }

    /** The password is set by initdb itself, so there is no moment at which this cluster trusts anyone. */
    private void create() throws IOException {
        Path unfinished = Files.createTempDirectory(home.folder(), "pg.init-");
        launcher.run(
                List.of(
                        binaries.program("initdb"),
                        "--pgdata=" + unfinished,
                        "--username=" + ADMIN,
                        "--pwfile=" + home.password(),
                        "--auth=scram-sha-256",
                        "--encoding=UTF8",
                        // Sorts alike on every machine: an index never depends on the system's C library.
                        "--locale-provider=builtin",
                        "--builtin-locale=C.UTF-8",
                        "--locale=C",
                        "--no-instructions"),
                "");
        PrivateFiles.move(unfinished, home.data());
    }

    /** Whoever owns the files may set a new password: single-user mode asks for none. */
    private void replaceLostPassword(String fresh) throws IOException {
        launcher.run(
                List.of(
                        binaries.program("postgres"),
                        "--single",
                        "-D",
                        home.data().toString(),
                        "-c",
                        "password_encryption=scram-sha-256",
                        "postgres"),
                "alter role " + ADMIN + " password '" + fresh + "'\n");
    }

    private static void closeToStrangers(Path access) throws IOException {
        if (!Files.exists(access) || !Files.readString(access).equals(ACCESS)) {
            PrivateFiles.write(access, ACCESS);
        }
    }

    private static String randomPassword() {
        byte[] bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}

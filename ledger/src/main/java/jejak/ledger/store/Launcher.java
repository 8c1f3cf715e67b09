package jejak.ledger.store;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Decides how PostgreSQL's programs are run: directly, or, for root, in a user namespace where they are not root. */
final class Launcher {

    private final List<String> prefix;

    private Launcher(List<String> prefix) {
        this.prefix = prefix;
    }

    /** PostgreSQL refuses to run as root; {@code unshare -U} gives it another user while the files stay root's. */
    static Launcher detect() throws IOException {
        if (!runningAsRoot()) {
            return new Launcher(List.of());
        }
        Launcher inNamespace = new Launcher(List.of("unshare", "-U"));
        if (!inNamespace.seesAnotherUser()) {
            throw new StoreRefused(
                    "PostgreSQL tidak mau berjalan sebagai root, dan di sini `unshare -U` ditolak."
                            + " Jalankan Jejak sebagai pengguna biasa,"
                            + " atau isi SPRING_DATASOURCE_URL dengan server PostgreSQL.",
                    "PostgreSQL does not run as root, and `unshare -U` is refused here."
                            + " Run Jejak as an ordinary user, or set SPRING_DATASOURCE_URL to a PostgreSQL server.");
        }
        return inNamespace;
    }

    /** Runs to the end and answers what was printed; anything but success is a refusal that quotes it. */
    String run(List<String> command, String input) throws IOException {
        Process process = builder(command).redirectErrorStream(true).start();
        try (OutputStream stdin = process.getOutputStream()) {
            stdin.write(input.getBytes(StandardCharsets.UTF_8));
        }
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (exitOf(process) != 0) {
            String program = Path.of(command.getFirst()).getFileName().toString();
            throw new StoreRefused(
                    "Program PostgreSQL " + program + " gagal: " + printed.strip(),
                    "the PostgreSQL program " + program + " failed; its words are quoted here");
        }
        return printed;
    }

    static int exitOf(Process process) {
        try {
            return process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StoreRefused("Terhenti saat menunggu PostgreSQL.", "interrupted while waiting for PostgreSQL", e);
        }
    }

    private boolean seesAnotherUser() {
        try {
            return !run(List.of("id", "-u"), "").strip().equals("0");
        } catch (IOException | StoreRefused notHereOrNotAllowed) {
            return false;
        }
    }

    private ProcessBuilder builder(List<String> command) {
        List<String> whole = new ArrayList<>(prefix);
        whole.addAll(command);
        ProcessBuilder builder = new ProcessBuilder(whole);
        // A PGDATA or PGPORT of the user's shell must not steer our server.
        builder.environment().keySet().removeIf(name -> name.startsWith("PG"));
        builder.environment().put("LC_ALL", "C");
        return builder;
    }

    private static boolean runningAsRoot() throws IOException {
        Path self = Path.of("/proc/self");
        return Files.exists(self)
                ? Integer.valueOf(0).equals(Files.getAttribute(self, "unix:uid"))
                : "root".equals(System.getProperty("user.name"));
    }
}

package jejak.ledger.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import java.util.stream.Collectors;
import org.postgresql.ds.PGSimpleDataSource;

/** Another process that starts the server of a folder, writes a row, and holds it until it is killed. */
final class OtherJvm implements AutoCloseable {

    private static final String HOLDING = "holding";

    private final Process process;
    private final BufferedReader printed;

    private OtherJvm(Path folder, Map<String, String> environment) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        OtherJvm.class.getName(),
                        folder.toString())
                .redirectErrorStream(true);
        builder.environment().putAll(environment);
        process = builder.start();
        printed = process.inputReader(UTF_8);
    }

    static OtherJvm holding(Path folder) throws IOException {
        OtherJvm other = new OtherJvm(folder, Map.of());
        StringBuilder before = new StringBuilder();
        for (String line = other.printed.readLine(); !HOLDING.equals(line); line = other.printed.readLine()) {
            if (line == null) {
                throw new IOException("the other JVM ended: " + before);
            }
            before.append(line).append('\n');
        }
        return other;
    }

    /** Everything that an attempt printed that was expected to be refused. */
    static String refusal(Path folder, Map<String, String> environment) throws IOException {
        try (OtherJvm other = new OtherJvm(folder, environment)) {
            return other.printed
                    .lines()
                    .takeWhile(line -> !line.equals(HOLDING))
                    .collect(Collectors.joining("\n"));
        }
    }

    /** SIGKILL: no hook runs, nothing is closed. */
    void kill() {
        process.destroyForcibly();
        Launcher.exitOf(process);
    }

    boolean isAlive() {
        return process.isAlive();
    }

    @Override
    public void close() {
        kill();
    }

    static PGSimpleDataSource admin(LocalPostgres server) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setURL(server.jdbcUrl("postgres"));
        source.setUser(server.adminUser());
        source.setPassword(server.adminPassword());
        return source;
    }

    public static void main(String[] folder) throws IOException, SQLException {
        LocalPostgres server = LocalPostgres.start(Path.of(folder[0]));
        Sql.run(admin(server), "create table kept (a text)", "insert into kept values ('committed')");
        System.out.println(HOLDING);
        if (System.in.read() < 0) {
            server.close();
        }
    }
}

package jejak.ledger.fire;

import com.zaxxer.hikari.HikariDataSource;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.function.IntSupplier;
import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGSimpleDataSource;

/** A place for one worker: whenever its process is killed, the next one is started in it. */
final class Victim implements AutoCloseable {
    final String name;
    final Path journal;
    final Relay relay;
    private final Tally tally;
    private final long seed;
    private final PGSimpleDataSource database;
    private @Nullable Process process;
    private CountDownLatch stopped = new CountDownLatch(1);
    private volatile @Nullable Process killed;
    private int starts;

    /** As the application's role of the store, through a relay of its own. */
    Victim(String name, Path folder, HikariDataSource app, IntSupplier port, Tally tally, long seed)
            throws IOException {
        this.name = name;
        this.journal = folder.resolve(name + ".journal");
        this.relay = new Relay(port);
        this.tally = tally;
        this.seed = seed;
        this.database = (PGSimpleDataSource) app.getDataSource();
    }

    void start() throws IOException {
        String url = "jdbc:postgresql://127.0.0.1:" + relay.port() + "/" + database.getDatabaseName();
        stopped = new CountDownLatch(1);
        Process started = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Xshare:auto",
                        "-Xmx256m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        FireWorker.class.getName(),
                        url,
                        database.getUser(),
                        database.getPassword(),
                        name,
                        Integer.toString(starts),
                        Long.toString(seed + starts),
                        journal.toString()))
                .redirectErrorStream(true)
                .start();
        starts++;
        process = started;
        CountDownLatch end = stopped;
        Thread.startVirtualThread(() -> listen(started, end));
    }

    /** SIGKILL: no hook runs, nothing is closed. */
    void kill() throws InterruptedException {
        Process victim = running();
        killed = victim;
        victim.destroyForcibly();
        victim.waitFor();
    }

    void freeze() throws IOException, InterruptedException {
        signal("STOP");
    }

    void thaw() throws IOException, InterruptedException {
        signal("CONT");
    }

    /** Lets it end its work; what it sent is answered when this returns. */
    void stop() throws IOException, InterruptedException {
        say(running(), "stop");
        stopped.await();
    }

    /** Its reader goes on to the end of the log, then it leaves. */
    int leaveAfter(long head) throws IOException, InterruptedException {
        say(running(), Long.toString(head));
        return running().waitFor();
    }

    /** By one thread at a time, since whoever stops a worker may meet whoever says how fast it goes. */
    private static void say(Process to, String line) throws IOException {
        synchronized (to) {
            Writer in = to.outputWriter(StandardCharsets.UTF_8);
            in.write(line + "\n");
            in.flush();
        }
    }

    private void pace(Process worker) {
        try {
            say(worker, tally.isLeisurely() ? FireWorker.SLOWLY : FireWorker.FAST);
        } catch (IOException killed) {
            // What it said before that is still to be read.
        }
    }

    private Process running() {
        Process running = process;
        if (running == null) {
            throw new IllegalStateException(name + " was not started");
        }
        return running;
    }

    private void signal(String signal) throws IOException, InterruptedException {
        new ProcessBuilder("kill", "-" + signal, Long.toString(running().pid()))
                .inheritIO()
                .start()
                .waitFor();
    }

    private void listen(Process started, CountDownLatch end) {
        List<String> said = new ArrayList<>();
        try (BufferedReader out = started.inputReader(StandardCharsets.UTF_8)) {
            for (String line = out.readLine(); line != null; line = out.readLine()) {
                switch (line) {
                    case "acknowledged" -> {
                        tally.add(FireWorker.REPORT_EVERY);
                        pace(started);
                    }
                    case "stopped" -> end.countDown();
                    default -> said.add(line);
                }
            }
        } catch (IOException killed) {
            // Its pipe ends with it.
        }
        end.countDown();
        int exit = started.onExit().join().exitValue();
        if (killed != started && exit != 0) {
            System.out.println(name + " ended by itself: " + String.join("\n", said));
            relay.desert();
        }
    }

    @Override
    public void close() throws IOException {
        Process last = process;
        if (last != null) {
            killed = last;
            last.destroyForcibly();
        }
        relay.close();
    }
}

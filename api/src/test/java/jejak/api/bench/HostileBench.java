package jejak.api.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import jejak.api.Application;
import jejak.api.FreshDatabase;
import jejak.api.Office;
import jejak.api.TestAccounts;
import jejak.api.graphql.HostileDocuments;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.json.JsonMapper;

/**
 * What an honest asker notices of an attacker: a hundred honest questions a second, alone and beside fifty hostile ones a
 * second from another account, in turns on one server. Argument: seconds of a turn.
 */
final class HostileBench {

    private static final int ROUNDS = 5;
    private static final int HONEST_A_SECOND = 100;
    private static final int HOSTILE_A_SECOND = 50;
    private static final long SEED = 20240610L;
    private static final String HONEST = "{ villages(kecamatan: \"51.08.08\") { code name households membersAlive } }";

    private final HttpClient http = HttpClient.newHttpClient();
    private final URI address;
    private final AtomicLong defects = new AtomicLong();

    private HostileBench(URI address) {
        this.address = address;
    }

    public static void main(String[] args) throws Exception {
        int seconds = args.length == 0 ? 10 : Integer.parseInt(args[0]);
        FreshDatabase database = FreshDatabase.create();
        try (ConfigurableApplicationContext office = new SpringApplication(Application.class, TestAccounts.class)
                .run(
                        "--spring.datasource.url=" + database.url(),
                        "--spring.datasource.username=" + database.user(),
                        "--spring.datasource.password=" + database.password(),
                        "--jejak.home=" + Files.createTempDirectory("jejak-bench-home"),
                        "--jejak.demo.enabled=false",
                        "--logging.level.jejak.audit=off",
                        "--server.port=0")) {
            String port = Objects.requireNonNull(office.getEnvironment().getProperty("local.server.port"));
            new HostileBench(URI.create("http://127.0.0.1:" + port + "/graphql")).run(seconds);
        }
        System.exit(0); // the temporary server is stopped by its hook
    }

    private void run(int seconds) throws InterruptedException {
        List<String> hostile = HostileDocuments.of(new Random(SEED), HOSTILE_A_SECOND * seconds);
        turn(seconds, hostile);
        List<Double> alone = new ArrayList<>();
        List<Double> beside = new ArrayList<>();
        List<Double> refused = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            alone.add(turn(seconds, List.of()).honest());
            Turn attacked = turn(seconds, hostile);
            beside.add(attacked.honest());
            refused.add(attacked.hostile());
        }
        System.gc();
        long heap = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() >> 20;
        System.out.printf(
                Locale.ROOT,
                "p99 of honest questions: alone %.1f ms, beside hostile ones %.1f ms, ratio %.2f;"
                        + " p99 of refusals %.1f ms; answers 5xx: %d; heap after it: %d MB (client and server)%n",
                median(alone),
                median(beside),
                median(beside) / median(alone),
                median(refused),
                defects.get(),
                heap);
    }

    /** The 99th percentiles of one turn in milliseconds. */
    private record Turn(double honest, double hostile) {}

    private Turn turn(int seconds, List<String> hostile) throws InterruptedException {
        ConcurrentLinkedQueue<Long> honestNanos = new ConcurrentLinkedQueue<>();
        ConcurrentLinkedQueue<Long> hostileNanos = new ConcurrentLinkedQueue<>();
        List<String> honest = Stream.generate(() -> HONEST)
                .limit((long) HONEST_A_SECOND * seconds)
                .toList();
        Thread attacker = Thread.ofVirtual().start(() -> send("inspector", hostile, HOSTILE_A_SECOND, hostileNanos));
        Thread asker = Thread.ofVirtual().start(() -> send(Office.READER, honest, HONEST_A_SECOND, honestNanos));
        attacker.join();
        asker.join();
        return new Turn(percentile(honestNanos), percentile(hostileNanos));
    }

    /** At this pace whatever the answers do, so that a slow server does not slow the question down. */
    private void send(String account, List<String> questions, int aSecond, ConcurrentLinkedQueue<Long> nanos) {
        long start = System.nanoTime();
        List<Thread> asked = new ArrayList<>();
        for (int i = 0; i < questions.size(); i++) {
            long due = start + TimeUnit.SECONDS.toNanos(i) / aSecond;
            String question = questions.get(i);
            LockSupport.parkNanos(due - System.nanoTime());
            asked.add(Thread.ofVirtual().start(() -> ask(account, question, due, nanos)));
        }
        asked.forEach(HostileBench::join);
    }

    private void ask(String account, String question, long due, ConcurrentLinkedQueue<Long> nanos) {
        HttpRequest request = HttpRequest.newBuilder(address)
                .header("Content-Type", "application/json")
                .header("Authorization", Office.basic(account))
                .POST(BodyPublishers.ofString(JsonMapper.shared().writeValueAsString(Map.of("query", question))))
                .build();
        try {
            if (http.send(request, BodyHandlers.discarding()).statusCode() >= 500) {
                defects.incrementAndGet();
            }
            nanos.add(System.nanoTime() - due);
        } catch (IOException e) {
            defects.incrementAndGet();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static double percentile(ConcurrentLinkedQueue<Long> nanos) {
        List<Long> sorted = nanos.stream().sorted().toList();
        return sorted.isEmpty() ? 0 : sorted.get((sorted.size() * 99 - 1) / 100) / 1e6;
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }
}

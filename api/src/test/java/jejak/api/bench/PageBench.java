package jejak.api.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import jejak.api.Application;
import jejak.api.Families;
import jejak.api.FreshDatabase;
import jejak.api.Office;
import jejak.api.TestAccounts;
import jejak.api.commands.CommandDesk;
import jejak.ledger.Ledger;
import jejak.query.engine.ProjectionEngine;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.json.JsonMapper;

/**
 * Pages of a hundred households with the heads of their timelines a second, over HTTP, beside the same statements and JSON
 * by hand in the same process, in turns; and one household as of a position. Arguments: how many households; pages a round.
 */
final class PageBench {

    private static final int ROUNDS = 5;
    private static final int[] CLIENTS = {1, 16, 64};
    private static final int EVENTS_EACH = 5;
    private static final String[] NO_LIMIT = {"requests-per-second", "burst"};
    private static final String HEADS =
            "timeline(first: " + PageByHand.HEADS + ") { edges { node { position type recordedAt } } }";
    private static final String PAGE =
            "{ households(villageCode: \"%s\", first: %d) { edges { node { id villageCode hamlet" + " version " + HEADS
                    + " } } } }";
    private static final String THEN =
            "{ household(id: \"%s\", asOf: { position: %d }) { id villageCode hamlet version " + HEADS + " } }";

    private final HttpClient http = HttpClient.newHttpClient();
    private final URI address;
    private final int pages;

    private PageBench(URI address, int pages) {
        this.address = address;
        this.pages = pages;
    }

    public static void main(String[] args) throws Exception {
        int families = args.length == 0 ? 1_000 : Integer.parseInt(args[0]);
        int pages = args.length < 2 ? 200 : Integer.parseInt(args[1]);
        FreshDatabase database = FreshDatabase.create();
        try (ConfigurableApplicationContext office =
                new SpringApplication(Application.class, TestAccounts.class, PageByHand.class).run(options(database))) {
            String one = fill(office, families);
            int port = ((WebServerApplicationContext) office).getWebServer().getPort();
            PageBench bench = new PageBench(URI.create("http://localhost:" + port), pages);
            bench.pages();
            bench.then(one, office.getBean(Ledger.class).head());
        }
        System.exit(0); // the temporary server is stopped by its hook
    }

    private static String[] options(FreshDatabase database) throws IOException {
        List<String> options = new ArrayList<>(List.of(
                "--spring.datasource.url=" + database.url(),
                "--spring.datasource.username=" + database.user(),
                "--spring.datasource.password=" + database.password(),
                "--jejak.home=" + Files.createTempDirectory("jejak-bench-home"),
                "--jejak.demo.enabled=false",
                "--server.port=0"));
        Arrays.stream(NO_LIMIT).forEach(limit -> options.add("--jejak.limits." + limit + "=1000000"));
        return options.toArray(String[]::new);
    }

    /** Answers the id of one of them. */
    private static String fill(ConfigurableApplicationContext office, int families) {
        CommandDesk desk = office.getBean(CommandDesk.class);
        String one = "";
        for (int i = 0; i < families; i++) {
            var widow = Families.widow(i);
            one = widow.householdId();
            desk.send(widow, Commands.metadata(LocalDate.now()));
            for (int turn = 1; turn < EVENTS_EACH; turn++) {
                desk.send(Commands.programme(one, turn - 1), Commands.metadata(LocalDate.now()));
            }
        }
        long head = office.getBean(Ledger.class).head();
        office.getBean(ProjectionEngine.class).awaitPosition(head, Duration.ofMinutes(5));
        System.out.printf(Locale.ROOT, "%,d households, a log of %,d events%n", families, head + 1);
        return one;
    }

    private void pages() throws Exception {
        HttpRequest graphql = question(PAGE.formatted(Families.BENGKALA, PageByHand.HOUSEHOLDS));
        HttpRequest hand = signedIn(address.resolve("/bench/page")).build();
        compare("graphql", graphql, "by hand", hand);
    }

    private void then(String household, long head) throws Exception {
        compare(
                "as of a position",
                question(THEN.formatted(household, head)),
                "the door alone",
                question("{ version }"));
    }

    /** In turns; the first of each only warms up, one client at a time: a cold office is slower than a question may be. */
    private void compare(String name, HttpRequest request, String other, HttpRequest beside) throws Exception {
        round(1, request);
        round(1, beside);
        for (int clients : CLIENTS) {
            List<double[]> ours = new ArrayList<>();
            List<double[]> theirs = new ArrayList<>();
            for (int i = 0; i < ROUNDS; i++) {
                ours.add(round(clients, request));
                theirs.add(round(clients, beside));
            }
            System.out.printf(
                    Locale.ROOT,
                    "%2d clients   %s %s   %s %s   ratio %.2f%n",
                    clients,
                    name,
                    told(ours),
                    other,
                    told(theirs),
                    median(ours, 0) / median(theirs, 0));
        }
    }

    private static String told(List<double[]> rounds) {
        return String.format(
                Locale.ROOT,
                "%,.0f/s p50 %.2f ms p99 %.2f ms",
                median(rounds, 0),
                median(rounds, 1),
                median(rounds, 2));
    }

    /** Answers a second, and the median and the 99th percentile of one in milliseconds. */
    private double[] round(int clients, HttpRequest request) throws Exception {
        int each = Math.max(1, pages / clients);
        try (ExecutorService readers = Executors.newVirtualThreadPerTaskExecutor()) {
            long start = System.nanoTime();
            List<Future<long[]>> running = IntStream.range(0, clients)
                    .mapToObj(_ -> readers.submit(() -> client(each, request)))
                    .toList();
            long[] all = new long[clients * each];
            for (int i = 0; i < clients; i++) {
                System.arraycopy(running.get(i).get(), 0, all, i * each, each);
            }
            double seconds = (System.nanoTime() - start) / 1e9;
            Arrays.sort(all);
            return new double[] {all.length / seconds, all[all.length / 2] / 1e6, all[all.length * 99 / 100] / 1e6};
        }
    }

    private long[] client(int each, HttpRequest request) throws Exception {
        long[] nanos = new long[each];
        for (int i = 0; i < each; i++) {
            long start = System.nanoTime();
            HttpResponse<String> answer = http.send(request, BodyHandlers.ofString());
            nanos[i] = System.nanoTime() - start;
            if (answer.statusCode() != 200 || answer.body().contains("\"errors\"")) {
                throw new IllegalStateException(answer.statusCode() + " " + answer.body());
            }
        }
        return nanos;
    }

    private HttpRequest question(String text) {
        return signedIn(address.resolve("/graphql"))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(JsonMapper.shared().writeValueAsString(Map.of("query", text))))
                .build();
    }

    private static HttpRequest.Builder signedIn(URI address) {
        return HttpRequest.newBuilder(address).header("Authorization", Office.basic(Office.READER));
    }

    private static double median(List<double[]> rounds, int figure) {
        double[] sorted =
                rounds.stream().mapToDouble(round -> round[figure]).sorted().toArray();
        return sorted[sorted.length / 2];
    }
}

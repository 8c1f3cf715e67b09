package jejak.api.bench;

import java.nio.file.Files;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import jejak.api.Application;
import jejak.api.Families;
import jejak.api.FreshDatabase;
import jejak.api.access.Principal;
import jejak.api.access.Role;
import jejak.api.access.Scope;
import jejak.api.commands.CommandDesk;
import jejak.api.looks.AccessRecorder;
import jejak.api.looks.SeenData;
import jejak.household.events.AccessEvent.Purpose;
import jejak.kernel.Actor;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.graphql.ExecutionGraphQlResponse;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.support.DefaultExecutionGraphQlRequest;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * Pages of twenty families a second, with every look on record and without, in turns on one server.
 * Argument: how many pages a client asks for in a round.
 */
final class LookBench {

    private static final int FAMILIES = 400;
    private static final int ROUNDS = 5;
    private static final int[] CLIENTS = {1, 8, 32};
    private static final String PAGE = """
        { households(villageCode: "%s", first: 20) { edges { node { id address members { personId nik name } } } } }
        """.formatted(Families.BENGKALA);
    private static final Principal READER =
            new Principal("inspector", Role.INSPECTOR, new Scope("51.08", Set.of(), LocalDate.EPOCH, null), Set.of());

    private final ExecutionGraphQlService questions;
    private final AccessRecorder recorder;
    private final int pages;

    private LookBench(ConfigurableApplicationContext office, int pages) {
        this.questions = office.getBean(ExecutionGraphQlService.class);
        this.recorder = office.getBean(AccessRecorder.class);
        this.pages = pages;
    }

    public static void main(String[] args) throws Exception {
        FreshDatabase database = FreshDatabase.create();
        try (ConfigurableApplicationContext office = new SpringApplication(Application.class)
                .run(
                        "--spring.datasource.url=" + database.url(),
                        "--spring.datasource.username=" + database.user(),
                        "--spring.datasource.password=" + database.password(),
                        "--jejak.home=" + Files.createTempDirectory("jejak-bench-home"),
                        "--jejak.demo.enabled=false",
                        "--server.port=0")) {
            CommandDesk desk = office.getBean(CommandDesk.class);
            for (int i = 0; i < FAMILIES; i++) {
                desk.send(Families.widow(i), metadata("look-bench-" + i));
            }
            new LookBench(office, args.length == 0 ? 40 : Integer.parseInt(args[0])).run();
        }
        System.exit(0); // the temporary server is stopped by its hook
    }

    private void run() throws Exception {
        round(8, true);
        round(8, false);
        for (int clients : CLIENTS) {
            List<double[]> with = new ArrayList<>();
            List<double[]> without = new ArrayList<>();
            for (int i = 0; i < ROUNDS; i++) {
                without.add(round(clients, false));
                with.add(round(clients, true));
            }
            System.out.printf(
                    Locale.ROOT,
                    "%2d clients   without %7.0f pages/s p50 %6.2f ms p99 %6.2f ms   on record %7.0f pages/s"
                            + " p50 %6.2f ms p99 %6.2f ms   ratio %.2f%n",
                    clients,
                    median(without, 0),
                    median(without, 1),
                    median(without, 2),
                    median(with, 0),
                    median(with, 1),
                    median(with, 2),
                    median(with, 0) / median(without, 0));
        }
    }

    private static Map<String, Object> metadata(String commandId) {
        return Map.of(
                Actor.COMMAND_ID,
                commandId,
                Actor.ID,
                "village-operator",
                Actor.ROLE,
                Role.VILLAGE_OPERATOR.name(),
                Actor.SCOPE,
                Families.BENGKALA,
                Actor.EFFECTIVE_DATE,
                "2024-01-10",
                Actor.LEGAL_BASIS,
                List.of(),
                Actor.EVIDENCE,
                List.of());
    }

    /** Pages a second, and the median and the 99th percentile of a page in milliseconds. */
    private double[] round(int clients, boolean onRecord) throws Exception {
        try (ExecutorService readers = Executors.newVirtualThreadPerTaskExecutor()) {
            long start = System.nanoTime();
            List<Future<long[]>> running = IntStream.range(0, clients)
                    .mapToObj(_ -> readers.submit(() -> read(onRecord)))
                    .toList();
            long[] all = new long[clients * pages];
            for (int i = 0; i < clients; i++) {
                System.arraycopy(running.get(i).get(), 0, all, i * pages, pages);
            }
            double seconds = (System.nanoTime() - start) / 1e9;
            Arrays.sort(all);
            return new double[] {all.length / seconds, all[all.length / 2] / 1e6, all[all.length * 99 / 100] / 1e6};
        }
    }

    private long[] read(boolean onRecord) {
        SecurityContextHolder.getContext()
                .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(READER, null, List.of()));
        long[] nanos = new long[pages];
        for (int i = 0; i < pages; i++) {
            long start = System.nanoTime();
            page(onRecord);
            nanos[i] = System.nanoTime() - start;
        }
        return nanos;
    }

    private void page(boolean onRecord) {
        SeenData seen = new SeenData(Purpose.ROUTINE);
        DefaultExecutionGraphQlRequest request =
                new DefaultExecutionGraphQlRequest(PAGE, null, Map.of(), Map.of(), "page", Locale.ROOT);
        request.configureExecutionInput(
                (_, input) -> input.graphQLContext(Map.of(SeenData.class, seen)).build());
        ExecutionGraphQlResponse answer =
                Objects.requireNonNull(questions.execute(request).block());
        if (!answer.getErrors().isEmpty()) {
            throw new IllegalStateException(answer.getErrors().toString());
        }
        if (onRecord) {
            recorder.record(READER, Optional.empty(), seen);
        }
    }

    private static double median(List<double[]> rounds, int figure) {
        double[] sorted =
                rounds.stream().mapToDouble(round -> round[figure]).sorted().toArray();
        return sorted[sorted.length / 2];
    }
}

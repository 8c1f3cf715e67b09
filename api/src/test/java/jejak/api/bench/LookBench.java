package jejak.api.bench;

import io.micrometer.context.ContextSnapshotFactory;
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
import java.util.TreeSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import javax.sql.DataSource;
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
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import reactor.util.context.Context;

/**
 * Pages of twenty families a second, with every look on record and without, in turns on one server.
 * Arguments: how many pages a client asks for in a round; how many looks an account's are searched among.
 */
final class LookBench {

    private static final int FAMILIES = 400;
    private static final int ROUNDS = 5;
    private static final int[] CLIENTS = {1, 8, 32};
    private static final String PAGE = """
        { households(villageCode: "%s", first: 20) { edges { node { id address members { personId nik name } } } } }
        """.formatted(Families.BENGKALA);
    private static final String STOLEN = """
        { looksOf(account: "stolen", from: "2000-01-01T00:00:00Z", to: "2999-01-01T00:00:00Z", first: 100 %s) {
            edges { node { personId fields } } pageInfo { hasNextPage endCursor } } }
        """;
    private static final Principal READER =
            new Principal("dpo", Role.DPO, new Scope("51.08", Set.of(), LocalDate.EPOCH, null), Set.of());

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
            LookBench bench = new LookBench(office, args.length == 0 ? 40 : Integer.parseInt(args[0]));
            bench.run();
            bench.throughTheFence(office);
            bench.stolenAccount(office, args.length < 2 ? 1_000_000 : Integer.parseInt(args[1]));
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

    /** One list of a village as whoever asks, through role, scope and row policies, and as the tables' owner. */
    private void throughTheFence(ConfigurableApplicationContext office) {
        signIn();
        JdbcClient fenced = office.getBean(JdbcClient.class);
        JdbcClient owner = JdbcClient.create(office.getBean("projectorDataSource", DataSource.class));
        double[] ratios = new double[ROUNDS];
        double[] micros = new double[ROUNDS];
        for (int i = 0; i < ROUNDS; i++) {
            double plain = list(owner);
            micros[i] = list(fenced);
            ratios[i] = micros[i] / plain;
        }
        Arrays.sort(ratios);
        Arrays.sort(micros);
        System.out.printf(
                Locale.ROOT,
                "a village's list through the row policies %.0f µs, %.2f x as the owner%n",
                micros[ROUNDS / 2],
                ratios[ROUNDS / 2]);
    }

    private double list(JdbcClient db) {
        int times = 20 * pages;
        long start = System.nanoTime();
        for (int i = 0; i < times; i++) {
            db.sql("select household_id from village_roll_v1 where village_code = ? order by household_id limit 21")
                    .param(Families.BENGKALA)
                    .query(String.class)
                    .list();
        }
        return (System.nanoTime() - start) / 1e3 / times;
    }

    /** As many looks as asked for, of which one account made a hundredth; lists what that one saw, page by page. */
    private void stolenAccount(ConfigurableApplicationContext office, int looks) {
        JdbcClient owner = JdbcClient.create(office.getBean("projectorDataSource", DataSource.class));
        owner.sql("""
            insert into looks_v1
            select 'person-' || n % 20000, 1000000 + n, 0, case n % 100 when 7 then 'stolen' else 'account-' || n % 90 end,
                'INSPECTOR', '51.08', now(), 'household', 'ROUTINE', null, case n % 3 when 0 then 'NAME' else 'NIK' end, null
            from generate_series(1, ?) n
            """).param(looks).update();
        signIn();
        long start = System.nanoTime();
        Set<String> listed = new TreeSet<>();
        String after = "";
        do {
            ExecutionGraphQlResponse page = ask(STOLEN.formatted(after));
            Map<String, Map<String, Object>> data = page.getData();
            Map<String, Object> answer = data.get("looksOf");
            for (Object edge : (List<?>) answer.get("edges")) {
                Map<?, ?> node = (Map<?, ?>) ((Map<?, ?>) edge).get("node");
                ((List<?>) node.get("fields")).forEach(field -> listed.add(node.get("personId") + " " + field));
            }
            Map<?, ?> info = (Map<?, ?>) answer.get("pageInfo");
            after = Boolean.TRUE.equals(info.get("hasNextPage")) ? ", after: \"" + info.get("endCursor") + "\"" : "";
        } while (!after.isEmpty());
        double seconds = (System.nanoTime() - start) / 1e9;
        Set<String> truth = new TreeSet<>();
        for (int n = 7; n <= looks; n += 100) {
            truth.add("person-" + n % 20_000 + (n % 3 == 0 ? " NAME" : " NIK"));
        }
        System.out.printf(
                Locale.ROOT,
                "what a stolen account saw, out of %,d looks: %,d people and fields in %.1f s, %s%n",
                looks,
                listed.size(),
                seconds,
                listed.equals(truth) ? "exactly the truth" : "NOT the truth");
    }

    private static void signIn() {
        SecurityContextHolder.getContext()
                .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(READER, null, List.of()));
    }

    /** As the web does it: whoever is signed in on this thread is so on the threads that answer. */
    private static Context signedIn(Context context) {
        return ContextSnapshotFactory.builder().build().captureAll().updateContext(context);
    }

    private ExecutionGraphQlResponse ask(String question) {
        return Objects.requireNonNull(questions
                .execute(new DefaultExecutionGraphQlRequest(question, null, Map.of(), Map.of(), "list", Locale.ROOT))
                .contextWrite(LookBench::signedIn)
                .block());
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
        signIn();
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
        ExecutionGraphQlResponse answer = Objects.requireNonNull(
                questions.execute(request).contextWrite(LookBench::signedIn).block());
        if (!answer.getErrors().isEmpty()) {
            throw new IllegalStateException(answer.getErrors().toString());
        }
        if (!answer.getData().toString().contains("Ni Luh Sari")) {
            throw new IllegalStateException("The page is empty, so nothing is measured.");
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

package jejak.api.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import jejak.household.RegisterHousehold;

/**
 * Commands a second through the bus: on our ledger, on Axon's own JDBC engine, and beside them bare one-row inserts.
 * All on one server, in turns, so that only the ratios count; processor time is of this program and of the server.
 * Arguments: how many commands a client sends at least, and how many clients there are, as 1,8,32,128.
 */
final class CommandBench {

    private static final int MANY = 32;
    private static final int ROUNDS = 5;
    private static final int TURNS = 4;
    private static final int CONNECTIONS = 16;

    private final List<Side> sides;
    private final int commandsEach;
    private final int[] levels;
    private final Load load;
    private final AtomicLong families = new AtomicLong();

    private CommandBench(List<Side> sides, int commandsEach, int[] levels, Load load) {
        this.sides = sides;
        this.commandsEach = commandsEach;
        this.levels = levels;
        this.load = load;
    }

    public static void main(String[] args) throws Exception {
        Path keys = Files.createTempDirectory("jejak-bench-keys");
        try (BenchServer server = new BenchServer();
                OurSides ours = new OurSides(server.store(), keys)) {
            ours.throughBus().send(Commands.registration(0));
            try (AxonSide axon = new AxonSide(server.url(), server.adminUser(), server.adminPassword(), CONNECTIONS)) {
                List<Side> sides = List.of(
                        new BareSide(server.store().app(), ours.latestEvent()),
                        axon,
                        ours.throughBus(),
                        ours.throughDesk());
                int commandsEach = args.length == 0 ? 40 : Integer.parseInt(args[0]);
                String levels = args.length < 2 ? "1,8,32,128" : args[1];
                new CommandBench(
                                sides,
                                commandsEach,
                                Arrays.stream(levels.split(","))
                                        .mapToInt(Integer::parseInt)
                                        .toArray(),
                                new Load(server.postmaster()))
                        .run();
            }
        }
        System.exit(0); // the temporary server is stopped by its hook
    }

    private void run() throws InterruptedException, ExecutionException {
        // Twice: the compiler has to have seen the commands of all sides before anything is counted.
        round(MANY);
        round(MANY);
        for (int clients : levels) {
            List<Map<String, Load.Result>> rounds = new ArrayList<>();
            for (int i = 0; i < ROUNDS; i++) {
                rounds.add(round(clients));
            }
            for (String kind : List.of("register", "programme")) {
                print(clients, kind, rounds);
            }
        }
    }

    /** First every family is registered, then each hears of a programme a few times: two results for each side. */
    private Map<String, Load.Result> round(int clients) throws InterruptedException, ExecutionException {
        int familiesEach = Math.max(1, commandsEach * MANY / (TURNS * Math.max(clients, 8)));
        Map<String, Load.Result> results = new LinkedHashMap<>();
        for (Side side : sides) {
            List<List<Object>> registrations = new ArrayList<>();
            List<List<Object>> programmes = new ArrayList<>();
            for (int client = 0; client < clients; client++) {
                List<RegisterHousehold> own = IntStream.range(0, familiesEach)
                        .mapToObj(_ -> Commands.registration(families.incrementAndGet()))
                        .toList();
                registrations.add(List.copyOf(own));
                programmes.add(IntStream.range(0, TURNS)
                        .boxed()
                        .flatMap(turn -> own.stream().<Object>map(f -> Commands.programme(f.householdId(), turn)))
                        .toList());
            }
            results.put("register " + side.name(), load.run(side, registrations));
            results.put("programme " + side.name(), load.run(side, programmes));
        }
        return results;
    }

    private void print(int clients, String kind, List<Map<String, Load.Result>> rounds) {
        System.out.printf("%n%d clients, %s, median of %d rounds%n", clients, kind, rounds.size());
        for (Side side : sides) {
            List<Load.Result> results =
                    rounds.stream().map(r -> r.get(kind + " " + side.name())).toList();
            System.out.printf(
                    "  %-12s %,8.0f/s  p50 %7.2f ms  p99 %7.2f ms  cpu %4.0f + %4.0f us  %5.2f x bare  %5.2f x axon"
                            + " jdbc%n",
                    side.name(),
                    median(results.stream().mapToDouble(Load.Result::perSecond)),
                    median(results.stream().mapToDouble(r -> r.millis(0.5))),
                    median(results.stream().mapToDouble(r -> r.millis(0.99))),
                    results.stream()
                            .mapToDouble(Load.Result::clientMicros)
                            .average()
                            .orElse(0),
                    results.stream()
                            .mapToDouble(Load.Result::serverMicros)
                            .average()
                            .orElse(0),
                    ratio(rounds, kind, side, "bare insert"),
                    ratio(rounds, kind, side, "axon jdbc"));
        }
    }

    private static double ratio(List<Map<String, Load.Result>> rounds, String kind, Side side, String other) {
        return median(rounds.stream()
                .mapToDouble(r -> r.get(kind + " " + side.name()).perSecond()
                        / r.get(kind + " " + other).perSecond()));
    }

    private static double median(DoubleStream values) {
        double[] sorted = values.sorted().toArray();
        return sorted[sorted.length / 2];
    }
}

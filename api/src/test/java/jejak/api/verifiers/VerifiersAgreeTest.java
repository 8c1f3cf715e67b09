package jejak.api.verifiers;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.Gatherers;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jejak.ledger.verify.BundleVerifier;
import jejak.ledger.verify.Finding;
import jejak.ledger.verify.Held;
import jejak.ledger.verify.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Two programs, written from one page of specification and not from each other, come to the same findings and the same notes on
 * every bundle. The long run of 10,000 logs and 100,000 mutants is in the README.
 */
class VerifiersAgreeTest {
    /** It once found that an empty section with broken proofs was read further by one of the two. */
    private static final long USUAL_SEED = 9317501983447L;

    private static final int LOGS = Integer.getInteger("jejak.logs", 300);
    private static final int MUTANTS = Integer.getInteger("jejak.mutants", 3_000);
    private static final int AT_ONCE = 50;

    private final Map<String, Integer> seen = new TreeMap<>();
    private final List<String> disagreements = new ArrayList<>();

    @TempDir
    Path folder;

    @Test
    void theProgramAndThePageAgreeOnEveryBundle() throws Exception {
        long seed = Long.getLong("jejak.seed", USUAL_SEED);
        System.out.println("VerifiersAgreeTest seed " + seed);
        SplittableRandom random = new SplittableRandom(seed);
        compare(IntStream.range(0, LOGS)
                .boxed()
                .flatMap(i -> desks(random.split(), MUTANTS * (i + 1) / LOGS - MUTANTS * i / LOGS)));
        System.out.printf("%d logs, %d mutants: %s%n", LOGS, MUTANTS, seen);
        assertThat(disagreements).isEmpty();
        assertThat(seen.keySet()).as("codes that some mutant provoked").hasSizeGreaterThan(35);
    }

    /** What is a line is said by the byte: a line feed ends it, and nothing else does. */
    @Test
    void theyAgreeWhereverATextIsCutOrItsLinesEndOtherwise() throws Exception {
        SplittableRandom random = new SplittableRandom(USUAL_SEED);
        BundleFiles whole = new RandomLog(random.nextLong()).bundle();
        List<Mutant.Desk> desks = new ArrayList<>();
        whole.files().forEach((name, bytes) -> {
            for (int i = 0; i < bytes.length && !name.endsWith(".bin"); i++) {
                if (bytes[i] == '\n') {
                    byte[] before = Arrays.copyOf(bytes, i);
                    byte[] after = Arrays.copyOfRange(bytes, i + 1, bytes.length);
                    for (byte[] changed : List.of(before, joined(before, "\r", after), joined(before, "\r\n", after))) {
                        BundleFiles files = whole.copy();
                        files.files().put(name, changed);
                        desks.add(new Mutant.Desk(files.zip(random), files));
                    }
                }
            }
        });
        compare(desks.stream());
        assertThat(desks).hasSizeGreaterThan(100);
        assertThat(disagreements).isEmpty();
    }

    private static byte[] joined(byte[] before, String between, byte[] after) {
        return ByteBuffer.allocate(before.length + between.length() + after.length)
                .put(before)
                .put(between.getBytes(StandardCharsets.US_ASCII))
                .put(after)
                .array();
    }

    private static Stream<Mutant.Desk> desks(SplittableRandom random, int mutants) {
        RandomLog log = new RandomLog(random.nextLong());
        BundleFiles whole = log.bundle();
        List<Mutant.Desk> desks = new ArrayList<>();
        desks.add(new Mutant.Desk(whole.zip(random), whole));
        for (int i = 0; i < mutants; i++) {
            desks.add(new Mutant(log, random.split()).of(whole));
        }
        return desks.stream();
    }

    /** The page has its bundles while the program works on those before. */
    private void compare(Stream<Mutant.Desk> all) throws Exception {
        try (BrowserVerifier browser = BrowserVerifier.open(folder);
                ExecutorService aside = Executors.newSingleThreadExecutor()) {
            Asked before = new Asked(List.of(), CompletableFuture.completedFuture(List.of()));
            Iterator<List<Mutant.Desk>> batches =
                    all.gather(Gatherers.windowFixed(AT_ONCE)).iterator();
            while (batches.hasNext()) {
                List<Mutant.Desk> desks = batches.next();
                Asked now = new Asked(desks, aside.submit(() -> browser.verify(desks)));
                compare(before);
                before = now;
            }
            compare(before);
        }
    }

    private record Asked(List<Mutant.Desk> desks, Future<List<String>> page) {}

    private void compare(Asked asked) throws Exception {
        List<Mutant.Desk> desks = asked.desks();
        List<String> programs = desks.stream().map(VerifiersAgreeTest::program).toList();
        List<String> page = asked.page().get();
        for (int i = 0; i < desks.size(); i++) {
            String program = programs.get(i);
            if (!program.equals(page.get(i))) {
                Files.write(
                        Path.of("target", "disagreement-" + disagreements.size() + ".zip"),
                        desks.get(i).bundle());
                disagreements.add("program: " + program + "\npage:    " + page.get(i));
            }
            Stream.of(program.split("; ")).forEach(part -> seen.merge(part.split(" ")[0], 1, Integer::sum));
        }
    }

    private static String program(Mutant.Desk desk) {
        BundleFiles held = desk.held();
        Verdict verdict = BundleVerifier.verify(
                desk.bundle(), new Held(held.keys(), held.witnesses(), held.earlier(), held.receipts()));
        Stream<String> findings = verdict.findings().stream().map(VerifiersAgreeTest::told);
        Stream<String> notes = verdict.remarks().stream().map(Enum::name).sorted();
        String said = (verdict.whole() ? "WHOLE " : "FINDINGS ") + verdict.events();
        return Stream.of(Stream.of(said), findings, notes).flatMap(part -> part).collect(Collectors.joining("; "));
    }

    private static String told(Finding finding) {
        return finding.code() + " " + finding.section() + " " + finding.number();
    }
}

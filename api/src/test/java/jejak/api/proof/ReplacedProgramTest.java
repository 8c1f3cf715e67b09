package jejak.api.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import jejak.api.Families;
import jejak.api.Office;
import jejak.api.OfficeTest;
import jejak.api.bundle.HouseholdBundle;
import jejak.api.cli.Terminals;
import jejak.api.wiring.JejakProperties;
import jejak.household.events.ReferenceEvent.ProgramRecorded;
import jejak.ledger.Ledger;
import jejak.ledger.checkpoint.Checkpointer;
import jejak.ledger.verify.BundleVerifier;
import jejak.ledger.verify.Held;
import jejak.ledger.verify.spec.Zip;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

/** Attack 20: whoever replaces the program, or the page that checks its bundles, is told by a hash that the log does not name. */
@OfficeTest
class ReplacedProgramTest {
    private static final String ALWAYS_WHOLE = "<!doctype html><title>Jejak</title><h1>UTUH / WHOLE</h1>";

    @Autowired
    private ProgramRecorder recorder;

    @Autowired
    private ReferenceLog references;

    @Autowired
    private Ledger ledger;

    @Autowired
    private Office office;

    @Autowired
    private Checkpointer checkpointer;

    @Autowired
    private HouseholdBundle bundles;

    @Autowired
    private JejakProperties jejak;

    @Autowired
    private Environment environment;

    @Test
    void aStartIsOnRecordBeforeAnythingElseAndOnlyWhenTheProgramIsAnother() {
        ProgramRecorded running = ProgramAtHand.running().record(jejak.version());
        assertThat(programs()).first().isEqualTo(running);
        assertThat(ledger.stream(ProgramAtHand.STREAM).getFirst().position()).isZero();
        assertThat(programs()).last().isEqualTo(running);
        int before = programs().size();
        recorder.run();
        assertThat(programs()).hasSize(before);
    }

    @Test
    void aProgramWithOneOtherClassIsNamedWithThePositionFromWhichItWrote(@TempDir Path folder) throws IOException {
        Path original = copyOfOurClasses(folder.resolve("one"));
        Path replaced = copyOfOurClasses(folder.resolve("other"));
        assertThat(ProgramAtHand.hashOf(List.of(replaced))).isEqualTo(ProgramAtHand.hashOf(List.of(original)));
        Path check = replaced.resolve("jejak/api/proof/ProgramRecorder.class");
        byte[] bytes = Files.readAllBytes(check);
        bytes[bytes.length - 1] ^= 1;
        Files.write(check, bytes);
        String hash = ProgramAtHand.hashOf(List.of(replaced));
        assertThat(hash).isNotEqualTo(ProgramAtHand.hashOf(List.of(original)));

        ProgramAtHand running = ProgramAtHand.running();
        references.recordNews(new ProgramAtHand(false, hash, running.verifierHash()).record(jejak.version()));
        long from = ledger.stream(ProgramAtHand.STREAM).getLast().position();
        String told = terminal("program", "--log");
        assertThat(told)
                .startsWith("1 ")
                .contains("this program: " + running.programHash())
                .contains("from position " + from + " (")
                .contains(hash, "The last program on record is not this one");

        recorder.run();
        assertThat(terminal("program", "--log")).startsWith("0 ").contains(hash);
        assertThat(terminal("program", "--log", "--json")).startsWith("0 ").contains("\"programHash\" : \"" + hash);
    }

    @Test
    void aPageThatAlwaysSaysYesIsToldByTheProgramThatVerifies(@TempDir Path folder) throws Exception {
        byte[] genuine = bundle();
        Path file = Files.write(folder.resolve("genuine.zip"), genuine);
        assertThat(verified(file))
                .startsWith("0 UTUH / WHOLE")
                .contains(ProgramAtHand.running().verifierHash());

        byte[] forged = zip(withPage(genuine));
        Files.write(file, forged);
        assertThat(BundleVerifier.verify(forged, new Held(null, 1, List.of(), List.of()))
                        .whole())
                .as("the history itself was not touched")
                .isTrue();
        assertThat(verified(file)).startsWith("1 ").contains("VERIFIER_REPLACED", "use another copy");
        assertThat(verified(file, "--json")).startsWith("1 ").contains("\"replaced\" : true");
    }

    @Test
    void aBundleThatKeepsTheRecordBackIsSaidNotToBeCompared(@TempDir Path folder) throws Exception {
        Map<String, byte[]> files = withPage(bundle());
        files.keySet().removeIf(name -> name.startsWith("rules."));
        String about = new String(files.getOrDefault("bundle.txt", new byte[0]), StandardCharsets.UTF_8);
        files.put("bundle.txt", about.replaceAll("(?m)^loose rules .*\n", "").getBytes(StandardCharsets.UTF_8));
        Path file = Files.write(folder.resolve("less.zip"), zip(files));

        assertThat(verified(file)).startsWith("0 ").contains("VERIFIER_NOT_COMPARED");
        assertThat(verified(file, "--json")).contains("\"compared\" : false");
    }

    private byte[] bundle() {
        String household = office.does(
                        "RegisterHousehold",
                        Families.widowAndDaughter(),
                        Office.context("VILLAGE_OPERATOR", "2026-02-02"))
                .at("/events/0/stream")
                .asString();
        checkpointer.makeOne();
        return bundles.make(new HouseholdBundle.Wish(household, false, 0)).orElseThrow();
    }

    private static Map<String, byte[]> withPage(byte[] bundle) throws Exception {
        Map<String, byte[]> files = new LinkedHashMap<>(Zip.read(bundle));
        files.put("verify.html", ALWAYS_WHOLE.getBytes(StandardCharsets.UTF_8));
        return files;
    }

    private static byte[] zip(Map<String, byte[]> files) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
            }
        }
        return bytes.toByteArray();
    }

    private static Path copyOfOurClasses(Path to) throws IOException {
        Path classes = Path.of("target", "classes");
        Path ours = classes.resolve("jejak/api/proof");
        try (Stream<Path> files = Files.walk(ours)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = to.resolve(classes.relativize(file));
                Files.createDirectories(copy.resolveSibling(""));
                Files.copy(file, copy);
            }
        }
        return to;
    }

    private List<Object> programs() {
        return ledger.stream(ProgramAtHand.STREAM).stream()
                .map(event -> (Object) event.payload())
                .toList();
    }

    private static String verified(Path file, String... more) {
        List<String> words = new ArrayList<>(List.of("verify", file.toString()));
        words.addAll(List.of(more));
        return said(words);
    }

    private String terminal(String... words) {
        List<String> all = new ArrayList<>(List.of(words));
        all.addAll(List.of(
                "--home", jejak.home().toString(),
                "--database", environment.getRequiredProperty("spring.datasource.url"),
                "--database-user", environment.getRequiredProperty("spring.datasource.username"),
                "--database-password", environment.getRequiredProperty("spring.datasource.password")));
        return said(all);
    }

    private static String said(List<String> words) {
        StringWriter out = new StringWriter();
        int code = Terminals.run(new PrintWriter(out), words.toArray(String[]::new));
        return code + " " + out;
    }
}

package jejak.api.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jejak.api.Families;
import jejak.api.Office;
import jejak.api.OfficeTest;
import jejak.api.cli.Terminals;
import jejak.api.proof.PublicKeys;
import jejak.api.wiring.JejakProperties;
import jejak.household.events.AccessEvent.PersonalDataViewed;
import jejak.household.events.AccessEvent.PersonalField;
import jejak.household.events.AccessEvent.Purpose;
import jejak.ledger.Ledger;
import jejak.ledger.RecordedEvent;
import jejak.ledger.checkpoint.Checkpointer;
import jejak.ledger.verify.BundleVerifier;
import jejak.ledger.verify.Held;
import jejak.ledger.verify.Remark;
import jejak.ledger.verify.Verdict;
import jejak.ledger.verify.spec.Zip;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An auditor asks for a family's bundle, fetches it, and finds it whole without the office. */
@OfficeTest
class HouseholdBundleTest {
    /** Nothing may stand behind what is read. */
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final String AUDITOR = "external-auditor";
    private static final String ASK = """
        query ($id: ID!, $personal: Boolean!, $from: Long) {
          householdBundle(id: $id, personal: $personal, from: $from) { path expiresAt }
        }
        """;

    @Autowired
    private Office office;

    @Autowired
    private Checkpointer checkpointer;

    @Autowired
    private PublicKeys keys;

    @Autowired
    private Ledger ledger;

    @Autowired
    private JejakProperties jejak;

    @Autowired
    private Environment environment;

    private String household = "";

    @BeforeEach
    void register() {
        household = office.does(
                        "RegisterHousehold",
                        Families.widowAndDaughter(),
                        Office.context("VILLAGE_OPERATOR", "2026-02-02"))
                .at("/events/0/stream")
                .asString();
        checkpointer.makeOne();
    }

    @Test
    void theBundleIsWholeAndSaysNothingOfPersons() throws Exception {
        byte[] bundle = fetched(AUDITOR, link(AUDITOR, false, 0)).body();

        Verdict verdict = BundleVerifier.verify(bundle, held());
        assertThat(verdict.findings()).isEmpty();
        assertThat(verdict.household()).isEqualTo(household);
        assertThat(verdict.remarks()).contains(Remark.SEALED_FIELDS).doesNotContain(Remark.KEYS_NOT_PINNED);
        assertThat(new String(unzipped(bundle, "events.json"), StandardCharsets.UTF_8))
                .contains("household.HouseholdRegistered", "[disegel / sealed]")
                .doesNotContain("Ni Luh Sari", "990801");
        assertThat(unzipped(bundle, "verify.html")).isNotEmpty();
    }

    @Test
    void withPersonalDataEverySealedFieldOpensAndTheLookIsOnRecord() throws Exception {
        byte[] bundle = fetched(AUDITOR, link(AUDITOR, true, 0)).body();

        Verdict verdict = BundleVerifier.verify(bundle, held());
        assertThat(verdict.findings()).isEmpty();
        assertThat(verdict.remarks()).doesNotContain(Remark.SEALED_FIELDS);
        assertThat(new String(unzipped(bundle, "personal.json"), StandardCharsets.UTF_8))
                .contains("Ni Luh Sari");
        PersonalDataViewed look = (PersonalDataViewed)
                ledger.after(ledger.head() - 1, 1).getFirst().payload();
        assertThat(look.operation()).isEqualTo("householdBundle");
        assertThat(look.looks().getFirst().fields()).containsExactly(PersonalField.WHOLE_FILE);
        assertThat(look.looks().getFirst().personIds()).hasSize(2);
    }

    @Test
    void aLaterBundleProvesThatItExtendsTheEarlierOne() throws Exception {
        byte[] earlier = unzipped(fetched(AUDITOR, link(AUDITOR, false, 0)).body(), "checkpoint.txt");
        long size = Long.parseLong(
                new String(earlier, StandardCharsets.UTF_8).lines().toList().get(1));
        register();
        byte[] later = fetched(AUDITOR, link(AUDITOR, false, size)).body();

        Verdict verdict = BundleVerifier.verify(later, new Held(keys(), 1, List.of(earlier), List.of()));
        assertThat(verdict.findings()).isEmpty();
    }

    @Test
    void theLinkServesTheAccountThatAskedAndNoOther() throws Exception {
        String path = link(AUDITOR, false, 0);

        assertThat(fetched("inspector", path).statusCode()).isEqualTo(404);
        assertThat(fetched(AUDITOR, path + "x").statusCode()).isEqualTo(404);
        assertThat(fetched(AUDITOR, path).statusCode()).isEqualTo(200);
    }

    @Test
    void onlyAuditorsAreGivenALink() {
        JsonNode refused = ask("office-data-officer", false, 0);

        assertThat(refused.at("/errors/0/extensions/code").asString()).isEqualTo("FORBIDDEN");
        assertThat(refused.at("/data/householdBundle").asString("")).isEmpty();
    }

    @Test
    void theTerminalMakesChecksAndLooksThroughTheSame(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("family.zip");
        List<String> where = where();
        long before = ledger.head();
        assertThat(terminal(where, "bundle", household, "--personal", "-o", file.toString()))
                .startsWith("2 ")
                .contains("--case");
        assertThat(terminal(where, "bundle", household, "--personal", "--case", "990801", "-o", file.toString()))
                .startsWith("2 ")
                .contains("file number");
        assertThat(file).doesNotExist();
        assertThat(looksAtTheTerminal(before)).isEmpty();
        assertThat(terminal(where, "bundle", household, "--personal", "--case", "ITDA/2026/7", "-o", file.toString()))
                .startsWith("0 ");
        RecordedEvent recorded = looksAtTheTerminal(before).getFirst();
        PersonalDataViewed look = (PersonalDataViewed) recorded.payload();
        assertThat(look.looks()).singleElement().satisfies(seen -> {
            assertThat(seen.purpose()).isEqualTo(Purpose.AUDIT);
            assertThat(seen.caseNumber()).isEqualTo("ITDA/2026/7");
            assertThat(seen.fields()).containsExactly(PersonalField.WHOLE_FILE);
            assertThat(seen.personIds()).hasSize(2);
        });
        assertThat(recorded.envelope().actor())
                .isEqualTo("terminal:" + ProcessHandle.current().info().user().orElseThrow());
        Path trusted = jejak.keys().resolve("public-keys");
        assertThat(terminal(List.of(), "verify", file.toString(), "--keys", trusted.toString()))
                .startsWith("0 UTUH / WHOLE");
        assertThat(terminal(where, "bundle", "nobody", "-o", file.toString())).startsWith("1 ");
        assertThat(terminal(where, "fsck", "--held", file.toString())).startsWith("0 UTUH / WHOLE");
        assertThat(terminal(where, "fsck", "--json")).startsWith("0 ").contains("\"verdict\":\"WHOLE\"");
        byte[] bytes = Files.readAllBytes(file);
        bytes[bytes.length / 2] ^= 1;
        Files.write(file, bytes);
        assertThat(terminal(List.of(), "verify", file.toString(), "--json"))
                .startsWith("1 ")
                .contains("\"FINDINGS\"");
    }

    @Test
    void theTerminalSaysWhatIsWrongBeforeItLooksAtAnybody(@TempDir Path folder) {
        List<String> where = where();
        long before = ledger.head();
        Path nowhere = folder.resolve("none");
        assertThat(terminal(
                        where,
                        "bundle",
                        household,
                        "--personal",
                        "--case",
                        "ITDA/2026/7",
                        "-o",
                        nowhere.resolve("x.zip").toString()))
                .startsWith("3 ")
                .contains("Folder " + nowhere, "the folder " + nowhere + " does not exist; make it first");
        Path file = folder.resolve("x.zip");
        assertThat(terminal(where, "bundle", household, "--from", "999999999", "-o", file.toString()))
                .startsWith("2 ")
                .contains("beyond the end of the log, which holds ", "999999999");
        assertThat(file).doesNotExist();
        assertThat(looksAtTheTerminal(before)).isEmpty();
        assertThat(terminal(where, "bundle", household, "--from", "1", "-o", file.toString()))
                .startsWith("0 ");
    }

    @Test
    void aProgramIsToldInJsonAndNothingBeside(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("family.zip");
        List<String> where = where();

        JsonNode told = apart(where, "bundle", household, "-o", file.toString(), "--json");
        assertThat(told.path("household").asString()).isEqualTo(household);
        assertThat(told.path("file").asString()).isEqualTo(file.toString());
        assertThat(told.path("bytes").asLong()).isEqualTo(Files.size(file));
        assertThat(apart(where, "fsck", "--json").path("verdict").asString()).isEqualTo("WHOLE");
        assertThat(apart(List.of(), "verify", file.toString(), "--json")
                        .path("verdict")
                        .asString())
                .isEqualTo("WHOLE");
        String unknown = terminal(where, "bundle", "nobody", "-o", file.toString(), "--json");
        assertThat(unknown).startsWith("1 ");
        assertThat(JSON.readTree(unknown.substring(2)).path("code").asString()).isEqualTo("HOUSEHOLD_UNKNOWN");
    }

    private static JsonNode apart(List<String> more, String... words) throws IOException {
        return JSON.readTree(Terminals.standardOutput(
                Stream.concat(Stream.of(words), more.stream()).toList()));
    }

    private List<String> where() {
        return List.of(
                "--home", jejak.home().toString(),
                "--database", environment.getRequiredProperty("spring.datasource.url"),
                "--database-user", environment.getRequiredProperty("spring.datasource.username"),
                "--database-password", environment.getRequiredProperty("spring.datasource.password"));
    }

    /** The policies of the office may record something at any time as well. */
    private List<RecordedEvent> looksAtTheTerminal(long after) {
        return ledger.after(after, 1_000).stream()
                .filter(event -> event.payload() instanceof PersonalDataViewed look
                        && look.operation().equals("jejak bundle"))
                .toList();
    }

    private static String terminal(List<String> more, String... words) {
        List<String> all = new ArrayList<>(List.of(words));
        all.addAll(more);
        StringWriter out = new StringWriter();
        int code = Terminals.run(new PrintWriter(out), all.toArray(String[]::new));
        return code + " " + out;
    }

    private String link(String account, boolean personal, long from) {
        String path =
                ask(account, personal, from).at("/data/householdBundle/path").asString("");
        assertThat(path).startsWith("/bundles/");
        return path;
    }

    private JsonNode ask(String account, boolean personal, long from) {
        return office.as(account).ask(ASK, Map.of("id", household, "personal", personal, "from", from));
    }

    private HttpResponse<byte[]> fetched(String account, String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(office.at(path))
                .header("Authorization", Office.basic(account))
                .build();
        return HTTP.send(request, BodyHandlers.ofByteArray());
    }

    private Held held() {
        return new Held(keys(), 1, List.of(), List.of());
    }

    private byte[] keys() {
        return keys.text().getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] unzipped(byte[] bundle, String name) throws Exception {
        byte[] file = Zip.read(bundle).get(name);
        assertThat(file).as(name).isNotNull();
        return file == null ? new byte[0] : file;
    }
}

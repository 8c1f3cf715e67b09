package jejak.api.verifiers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import jejak.api.Families;
import jejak.api.Office;
import jejak.api.OfficeTest;
import jejak.api.pages.Chromium;
import jejak.api.pages.Page;
import jejak.api.proof.PublicKeys;
import jejak.ledger.Ledger;
import jejak.ledger.checkpoint.Checkpointer;
import jejak.ledger.verify.spec.Zip;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/** A bundle of the running office is opened by the page that lies in it, from a disk, without any network. */
@OfficeTest
class BundleInBrowserTest {
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final String AUDITOR = "external-auditor";

    @Autowired
    private Office office;

    @Autowired
    private Checkpointer checkpointer;

    @Autowired
    private PublicKeys keys;

    @Autowired
    private Ledger ledger;

    @Test
    void itReadsWholeAndWithOneByteChangedItReadsBrokenAndNamesTheEvent(@TempDir Path folder) throws Exception {
        String household = office.does(
                        "RegisterHousehold",
                        Families.widowAndDaughter(),
                        Office.context("VILLAGE_OPERATOR", "2026-02-02"))
                .at("/events/0/stream")
                .asString();
        checkpointer.makeOne();
        byte[] bundle = fetched(household);
        Map<String, byte[]> files = new LinkedHashMap<>(Zip.read(bundle));
        Path verifier = Files.write(folder.resolve("verify.html"), Objects.requireNonNull(files.get("verify.html")));
        Path trusted = Files.writeString(folder.resolve("office.keys"), keys.text());

        try (Chromium chromium = Chromium.start();
                Page page = chromium.page()) {
            assertThat(verdict(page, verifier, trusted, Files.write(folder.resolve("family.zip"), bundle)))
                    .isEqualTo("WHOLE");
            assertThat(page.evaluate("document.querySelectorAll('[data-state=bad]').length"))
                    .isEqualTo("0");
            page.picture("bundle-of-the-office", 1280, false);

            files.computeIfPresent("events.bin", (_, events) -> movedNextDoor(events));
            assertThat(verdict(page, verifier, trusted, Files.write(folder.resolve("changed.zip"), zip(files))))
                    .isEqualTo("FINDINGS");
            String eventId = ledger.stream(household).getFirst().envelope().eventId();
            assertThat(page.evaluate("document.querySelector('[data-event=\"events 0\"]').innerText"))
                    .contains(eventId, "NOT_IN_TREE");
            assertThat(page.requests()).allMatch(request -> request.getScheme().equals("file"));
            assertThat(page.troubles()).isEmpty();
        }
    }

    private static String verdict(Page page, Path verifier, Path keys, Path bundle) {
        page.go(verifier.toUri());
        page.until("document.documentElement.dataset.ready");
        page.evaluate("document.getElementById('more').open = true");
        page.choose("#keys", List.of(keys));
        page.choose("#bundle", List.of(bundle));
        return page.until("document.querySelector('[data-verdict]').dataset.verdict");
    }

    /** One digit of the village's code, which stands in the open. */
    private static byte[] movedNextDoor(byte[] events) {
        String text = new String(events, StandardCharsets.ISO_8859_1);
        int at = text.indexOf(Families.BENGKALA + "\"") + Families.BENGKALA.length() - 1;
        byte[] changed = events.clone();
        changed[at] = '1';
        return changed;
    }

    private byte[] fetched(String household) throws IOException, InterruptedException {
        String path = office.as(AUDITOR)
                .ask("query ($id: ID!) { householdBundle(id: $id) { path } }", Map.of("id", household))
                .at("/data/householdBundle/path")
                .asString();
        HttpRequest request = HttpRequest.newBuilder(office.at(path))
                .header("Authorization", Office.basic(AUDITOR))
                .build();
        return HTTP.send(request, BodyHandlers.ofByteArray()).body();
    }

    private static byte[] zip(Map<String, byte[]> files) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}

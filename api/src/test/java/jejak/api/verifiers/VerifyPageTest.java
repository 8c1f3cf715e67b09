package jejak.api.verifiers;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import jejak.api.pages.Chromium;
import jejak.api.pages.Page;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page as an auditor has it: a file on a disk, a browser, no network. */
class VerifyPageTest {
    private static final String GREEN = "document.querySelectorAll('[data-state=good]').length";
    private static final String NO_SUBTLE =
            "Object.defineProperty(Crypto.prototype, 'subtle', { get: () => undefined })";
    private static final String NO_ED25519 = """
        const importKey = SubtleCrypto.prototype.importKey;
        SubtleCrypto.prototype.importKey = function (format, key, algorithm, ...rest) {
          return algorithm === 'Ed25519' ? Promise.reject(new DOMException('unknown', 'NotSupportedError'))
            : importKey.call(this, format, key, algorithm, ...rest);
        }
        """;

    private static final String VECTORS = """
        (async vectors => {
          const bytes = text => Uint8Array.from(atob(text), char => char.charCodeAt(0));
          const wrong = [];
          for (const one of vectors.inclusion) {
            const holds = await Tree.includes(bytes(one.leafHash), one.leafIdx, one.treeSize, (one.proof ?? []).map(bytes), bytes(one.root));
            if (holds === one.wantErr) wrong.push(one.desc);
          }
          for (const one of vectors.consistency) {
            const holds = await Tree.consistent(one.size1, bytes(one.root1), one.size2, bytes(one.root2), (one.proof ?? []).map(bytes));
            if (holds === one.wantErr) wrong.push(one.desc);
          }
          return vectors.inclusion.length + " " + vectors.consistency.length + " " + wrong.join();
        })(%s)
        """;

    @TempDir
    Path folder;

    private Chromium chromium;
    private Page page;

    @BeforeEach
    void open() throws IOException, InterruptedException {
        chromium = Chromium.start();
        page = chromium.page();
    }

    @AfterEach
    void close() throws InterruptedException {
        page.close();
        chromium.close();
    }

    /** A log whose bundle comes with everything an auditor may hold. */
    private static RandomLog generous() {
        return LongStream.range(0, 10_000)
                .mapToObj(RandomLog::new)
                .filter(log -> !log.witnesses.isEmpty() && log.log.size() > 30)
                .filter(log -> {
                    BundleFiles files = new RandomLog(log.seed).bundle();
                    return files.files().containsKey("personal.json")
                            && files.files().containsKey("consistency.txt")
                            && files.keys() != null
                            && files.earlier().size() == 2
                            && !files.receipts().isEmpty();
                })
                .findFirst()
                .orElseThrow();
    }

    private void show(BundleFiles files) throws IOException {
        page.go(BrowserVerifier.shipped(folder));
        page.until("document.documentElement.dataset.ready");
        page.evaluate("document.getElementById('more').open = true");
        byte[] keys = files.keys();
        if (keys != null) {
            page.choose("#keys", List.of(file("keys.txt", keys)));
        }
        choose("#earlier", files.earlier());
        choose("#receipts", files.receipts());
        page.choose("#bundle", List.of(file("bundle.zip", files.zip(new SplittableRandom(1)))));
    }

    private void choose(String input, List<byte[]> papers) throws IOException {
        List<Path> paths = new ArrayList<>();
        for (byte[] paper : papers) {
            paths.add(file(input.substring(1) + paths.size(), paper));
        }
        page.choose(input, paths);
    }

    private Path file(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }

    private String verdict() {
        return page.until("document.querySelector('[data-verdict]').dataset.verdict");
    }

    @Test
    void aWholeBundleIsGreenAndNothingLeavesTheMachine() throws IOException {
        show(generous().bundle());
        assertThat(verdict()).isEqualTo("WHOLE");
        assertThat(page.evaluate("[...document.querySelectorAll('[data-state=bad]')].length"))
                .isEqualTo("0");
        assertThat(page.evaluate(
                        "[...document.querySelectorAll('[data-state=open]')].map(e => e.dataset.check).join()"))
                .isEqualTo("");
        assertThat(page.evaluate("document.getElementById('result').innerText")).contains("Data pribadi", "9908");
        assertThat(page.requests()).allMatch(request -> request.getScheme().equals("file"));
        assertThat(page.troubles()).isEmpty();
        page.picture("verify-wide", 1280, false);
        page.picture("verify-narrow", 360, false);
        page.picture("verify-print", 800, true);
    }

    @Test
    void aChangedEventIsNamed() throws IOException {
        RandomLog log = generous();
        BundleFiles files = log.bundle();
        int position = log.parts().getFirst().positions().get(1);
        Map<String, byte[]> forged = new LinkedHashMap<>();
        log.rewrite(position, "{\"amount\":9000000}".getBytes(UTF_8));
        log.add(forged, log.parts().getFirst(), new byte[0]);
        forged.remove("events.tlog-proofs");
        files.files().putAll(forged);
        show(files);
        assertThat(verdict()).isEqualTo("FINDINGS");
        String event = page.evaluate("document.querySelector('[data-event=\"events 1\"]').innerText");
        assertThat(event).contains("NOT_IN_TREE", "e-" + position);
        assertThat(page.evaluate("document.querySelector('[data-check=NOT_IN_TREE]').dataset.state"))
                .isEqualTo("bad");
        page.picture("verify-findings", 1280, false);
    }

    @Test
    void aBrowserThatCannotHashShowsNothingGreen() throws IOException {
        page.beforehand(NO_SUBTLE);
        show(generous().bundle());
        assertThat(verdict()).isEqualTo("NOT_CHECKED");
        assertThat(page.evaluate(GREEN)).isEqualTo("0");
        assertThat(page.evaluate("document.getElementById('unable').innerText")).contains("NOTHING is checked");
    }

    @Test
    void aBrowserWithoutTheSignatureSaysSo() throws IOException {
        page.beforehand(NO_ED25519);
        show(generous().bundle());
        assertThat(verdict()).isEqualTo("NOT_CHECKED");
        assertThat(page.evaluate(
                        "[...document.querySelectorAll('[data-state=open]')].map(e => e.dataset.check).join()"))
                .isEqualTo(
                        "CHECKPOINT_SIGNATURE,WITNESS_SIGNATURE,WITNESS_MISSING,EARLIER_SIGNATURE,RECEIPT_SIGNATURE");
    }

    @Test
    void thePageJudgesThePublicVectorsAsTheirAuthorsDo() throws IOException {
        page.go(BrowserVerifier.shipped(folder));
        page.until("document.documentElement.dataset.ready");
        String vectors =
                Files.readString(Path.of("../ledger/src/test/resources/jejak/ledger/proof/merkle-vectors.json"));
        assertThat(page.evaluate(VECTORS.formatted(vectors))).isEqualTo("98 98 ");
    }

    @Test
    void markupInABundleIsShownAsText() throws IOException {
        BundleFiles files = generous().bundle();
        files.files()
                .computeIfPresent(
                        "events.json",
                        (_, json) -> new String(json, UTF_8)
                                .replaceFirst(
                                        "}]$", ",\"sentence\":{\"id\":\"<img id='mine' src='x'>\",\"en\":\"<b>\"}}]")
                                .getBytes(UTF_8));
        show(files);
        assertThat(verdict()).isEqualTo("WHOLE");
        assertThat(page.evaluate("document.getElementById('result').innerText")).contains("<img id='mine'");
        assertThat(page.evaluate("document.getElementById('mine')")).isEqualTo("");
    }
}

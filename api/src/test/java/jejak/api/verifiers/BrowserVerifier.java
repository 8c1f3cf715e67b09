package jejak.api.verifiers;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import jejak.api.pages.Chromium;
import jejak.api.pages.Page;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The page's verifier, asked for many bundles at once, in the page as it is shipped. */
final class BrowserVerifier implements AutoCloseable {
    private static final JsonMapper JSON = new JsonMapper();
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private static final String VERIFY = """
        (async cases => {
          const bytes = text => Uint8Array.from(atob(text), char => char.charCodeAt(0));
          const able = await Browser.able();
          const told = await Promise.all(cases.map(async one => {
            const answer = await Verifier.verify(bytes(one.bundle), {
              able,
              keys: one.keys === null ? undefined : bytes(one.keys),
              witnesses: one.witnesses < 0 ? undefined : one.witnesses,
              earlier: one.earlier.map(bytes),
              receipts: one.receipts.map(bytes)
            });
            const findings = answer.findings.map(f => f.code + " " + f.section + " " + f.number);
            return [answer.verdict + " " + answer.events, ...findings, ...answer.notes.sort()].join("; ");
          }));
          return JSON.stringify(told);
        })(%s)
        """;

    private final Chromium chromium;
    private final Page page;

    private BrowserVerifier(Chromium chromium, Page page) {
        this.chromium = chromium;
        this.page = page;
    }

    static BrowserVerifier open(Path folder) throws IOException, InterruptedException {
        Chromium chromium = Chromium.start();
        Page page = chromium.page();
        page.go(shipped(folder));
        page.until("document.documentElement.dataset.ready");
        return new BrowserVerifier(chromium, page);
    }

    /** The page in a file of its own, as an auditor has it. */
    static URI shipped(Path folder) throws IOException {
        Path file = folder.resolve("verify.html");
        try (var html = BrowserVerifier.class.getResourceAsStream("/jejak/ledger/verify.html")) {
            Files.write(file, html.readAllBytes());
        }
        return file.toUri();
    }

    /** Per desk: verdict with the number of events, findings, notes. */
    List<String> verify(List<Mutant.Desk> desks) {
        ArrayNode cases = NODES.arrayNode();
        desks.forEach(desk -> cases.add(told(desk)));
        List<String> answers = new ArrayList<>();
        for (JsonNode answer : JSON.readTree(page.evaluate(VERIFY.formatted(JSON.writeValueAsString(cases))))) {
            answers.add(answer.asString());
        }
        return answers;
    }

    private static ObjectNode told(Mutant.Desk desk) {
        BundleFiles held = desk.held();
        ObjectNode told = NODES.objectNode().put("bundle", base64(desk.bundle()));
        told.put("keys", base64(held.keys())).put("witnesses", held.witnesses());
        ArrayNode earlier = told.putArray("earlier");
        held.earlier().forEach(paper -> earlier.add(base64(paper)));
        ArrayNode receipts = told.putArray("receipts");
        held.receipts().forEach(paper -> receipts.add(base64(paper)));
        return told;
    }

    private static @Nullable String base64(byte @Nullable [] bytes) {
        return bytes == null ? null : Base64.getEncoder().encodeToString(bytes);
    }

    @Override
    public void close() throws InterruptedException {
        page.close();
        chromium.close();
    }
}

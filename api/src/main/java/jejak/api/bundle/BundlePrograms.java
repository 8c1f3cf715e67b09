package jejak.api.bundle;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jejak.api.proof.ProgramAtHand;
import jejak.api.proof.ProgramText;
import jejak.api.proof.RecordedProgram;
import jejak.ledger.verify.Verdict;
import jejak.ledger.verify.spec.Malformed;
import jejak.ledger.verify.spec.Zip;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Says by which programs a bundle's log was written, and whether the page that lies in it came with one of them; a page
 * cannot say that of itself.
 *
 * @param recorded programs that the bundle proves to be on record
 * @param page hash of the page in it; empty when there is none
 */
public record BundlePrograms(List<RecordedProgram> recorded, String page) {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final BundlePrograms NONE = new BundlePrograms(List.of(), "");

    /** Nothing of a bundle that is not whole. */
    public static BundlePrograms in(byte[] bundle, Verdict verdict) {
        if (!verdict.whole()) {
            return NONE;
        }
        try {
            Map<String, byte[]> files = Zip.read(bundle);
            byte[] page = files.get("verify.html");
            byte[] rules = files.getOrDefault("rules.json", new byte[] {'[', ']'});
            return new BundlePrograms(recorded(JSON.readTree(rules)), page == null ? "" : ProgramAtHand.sha256(page));
        } catch (Malformed malformed) {
            return NONE;
        }
    }

    /** A page that no program on record came with; without a record there is nothing to compare. */
    public boolean foreignPage() {
        return !page.isEmpty()
                && !recorded.isEmpty()
                && recorded.stream()
                        .noneMatch(each -> each.program().verifierHash().equals(page));
    }

    /** Whoever makes a bundle may leave the record out; that is told, for then the page vouches for itself alone. */
    public boolean notCompared() {
        return !page.isEmpty() && recorded.isEmpty();
    }

    /** As a person reads it at a terminal. */
    public String text() {
        String programs = recorded.stream()
                .map(each -> "\n  Program: " + ProgramText.of(each))
                .collect(Collectors.joining());
        return programs + remark();
    }

    private String remark() {
        if (foreignPage()) {
            return """

                ! VERIFIER_REPLACED
                      verify.html dalam bundel ini (sidik %1$s) bukan halaman dari program mana pun yang tercatat; jangan percayai jawabannya, pakai salinan lain.
                      verify.html in this bundle (hash %1$s) came with no program on record; do not believe what it says, use another copy.\
                """.formatted(page);
        }
        return notCompared() ? """

            (VERIFIER_NOT_COMPARED) Bundel ini tidak memuat catatan program, jadi verify.html di dalamnya (sidik %1$s) tidak dapat dicocokkan.
                This bundle has no record of a program, so the verify.html in it (hash %1$s) could not be compared.\
            """.formatted(page) : "";
    }

    /** As a program reads it. */
    public void into(ObjectNode object) {
        ArrayNode programs = object.putArray("programs");
        recorded.forEach(each -> ProgramText.into(programs.addObject(), each));
        object.putObject("verifier")
                .put("hash", page)
                .put("replaced", foreignPage())
                .put("compared", !notCompared());
    }

    private static List<RecordedProgram> recorded(JsonNode rules) {
        return rules.valueStream()
                .filter(event -> event.path("type").asString("").equals(RecordedProgram.TYPE))
                .map(event -> RecordedProgram.of(
                        event.required("position").longValue(),
                        event.required("recordedAt").stringValue(),
                        event.required("payload")))
                .toList();
    }
}

package jejak.api.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import jejak.api.Families;
import jejak.api.Office;
import jejak.api.OfficeTest;
import jejak.api.wiring.JejakProperties;
import jejak.ledger.proof.Checkpoint;
import jejak.ledger.proof.NoteVerifier;
import jejak.ledger.proof.ProofCheck;
import jejak.ledger.proof.Receipt;
import jejak.ledger.proof.SignedNote;
import jejak.ledger.proof.TlogProof;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** A client holds its receipt against what the office proves later, with the office's public keys and nothing else. */
@OfficeTest
class ProofThroughGraphQlTest {
    private static final String CHECKPOINT =
            "{ checkpoint { origin size root note madeAt uncovered problems readOnly } }";

    private static final String REGISTER = """
        mutation ($input: RegisterHouseholdInput!, $context: CommandContextInput!) {
          registerHousehold(input: $input, context: $context) {
            commandId position receipt events { position } userErrors { code }
          }
        }
        """;

    @Autowired
    private Office office;

    @Autowired
    private JejakProperties jejak;

    @Test
    void aReceiptIsKept() throws Exception {
        List<NoteVerifier> keys = keys();
        JsonNode payload = register();
        SignedNote note = SignedNote.parse(payload.path("receipt").asString());
        note.verified(List.of(keys.getFirst()));
        Receipt receipt = Receipt.parse(note.text());
        assertThat(receipt.commandId()).isEqualTo(payload.path("commandId").asString());
        assertThat(receipt.events()).hasSize(payload.path("events").size());

        JsonNode checkpoint = checkpointOver(receipt.events().getLast().position());
        SignedNote signed = SignedNote.parse(checkpoint.path("note").asString());
        assertThat(signed.verified(keys)).as("log and witness").hasSize(2);
        assertThat(checkpoint.path("readOnly").isNull()).isTrue();
        assertThat(checkpoint.path("problems")).isEmpty();
        for (Receipt.Place place : receipt.events()) {
            JsonNode proof = ask(
                            "query ($p: Long!) { proof(position: $p) { position leafHash size hashes text } }",
                            Map.of("p", place.position()))
                    .path("proof");
            assertThat(proof.path("leafHash").asString())
                    .isEqualTo(HexFormat.of().formatHex(place.hash()));
            assertThat(TlogProof.parse(proof.path("text").asString()).proves(place.hash(), keys.getFirst()))
                    .isTrue();
        }
    }

    @Test
    void aLaterLogExtendsTheEarlierOne() throws Exception {
        register();
        Checkpoint earlier = parsed(checkpointOver(0));
        long last = register().path("position").asLong();
        Checkpoint later = parsed(checkpointOver(last));
        JsonNode proof = ask(
                        "query ($a: Long!, $b: Long!) { consistency(from: $a, to: $b) { from to hashes } }",
                        Map.of("a", earlier.size(), "b", later.size()))
                .path("consistency");
        List<byte[]> hashes = StreamSupport.stream(proof.path("hashes").spliterator(), false)
                .map(hash -> Checkpoint.hash(hash.asString()))
                .toList();
        assertThat(ProofCheck.isConsistent(earlier.size(), earlier.root(), later.size(), later.root(), hashes))
                .isTrue();
    }

    @Test
    void sizesThatProveNothingAreRefusedAndWhatIsNotCoveredIsNull() {
        register();
        for (String sizes : List.of("from: 0, to: 1", "from: 2, to: 1", "from: 1, to: 99999999")) {
            JsonNode answer = office.ask("{ consistency(%s) { to } }".formatted(sizes), Map.of());
            assertThat(answer.path("errors")
                            .path(0)
                            .path("extensions")
                            .path("code")
                            .asString())
                    .isEqualTo("SIZES_UNUSABLE");
        }
        assertThat(ask("{ proof(position: 99999999) { size } }", Map.of())
                        .path("proof")
                        .isNull())
                .isTrue();
    }

    private JsonNode register() {
        Map<String, Object> context = Office.context("VILLAGE_OPERATOR", "2024-01-10");
        Office operator = office.as(String.valueOf(context.remove("account")));
        JsonNode answer = operator.ask(REGISTER, Map.of("input", Families.widowAndDaughter(), "context", context));
        assertThat(answer.path("errors").isMissingNode()).as(answer.toString()).isTrue();
        return answer.path("data").path("registerHousehold");
    }

    /** It comes within a second, so it is asked for until it is there. */
    private JsonNode checkpointOver(long position) {
        return Stream.generate(() -> ask(CHECKPOINT, Map.of()).path("checkpoint"))
                .limit(100_000)
                .filter(checkpoint -> checkpoint.path("size").asLong() > position)
                .findFirst()
                .orElseThrow();
    }

    private JsonNode ask(String query, Map<String, ?> variables) {
        JsonNode answer = office.ask(query, variables);
        assertThat(answer.has("errors")).as(answer.toString()).isFalse();
        return answer.path("data");
    }

    private static Checkpoint parsed(JsonNode checkpoint) {
        return Checkpoint.parse(
                SignedNote.parse(checkpoint.path("note").asString()).text());
    }

    private List<NoteVerifier> keys() throws Exception {
        return Files.readAllLines(jejak.keys().resolve("public-keys"), StandardCharsets.UTF_8).stream()
                .map(line -> NoteVerifier.parse(line.substring(line.indexOf(' ') + 1)))
                .toList();
    }
}

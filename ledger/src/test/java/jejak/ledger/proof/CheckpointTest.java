package jejak.ledger.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The texts of checkpoints, proofs and receipts, each in the one way in which it may be written.
 * The checkpoints of rekor.sigstore.dev are the samples of sigstore-java, Copyright The Sigstore Authors, Apache License
 * 2.0 (http://www.apache.org/licenses/LICENSE-2.0): two are valid, seven are not.
 */
class CheckpointTest {
    private static final String REKOR = """
        rekor.sigstore.dev - 2605736670972794746
        37795272
        60ll7idWI1jYRZzxc+jKflYoW+4jWxgZaGR15ASsWt4=
        Timestamp: 1697034484441201852
        """;
    private static final String BY_REKOR = "— rekor.sigstore.dev"
        + " wNI9ajBGAiEAlWUH2HSPa6IMIRBgFcIXph3Mj9xM70WR0VVADvGIl/oCIQCgfvUUjR/X5jewlqpAWI8NuJIicKpTG64vo6UM5fpSgQ==\n";
    private static final String BY_BOB = "— bob.loblaw.dev"
        + " wNI9ajBGAiEAlWUH2HSPa6IMIRBgFcIRph3Mj9xM70WR0VVADvGIl/oCIQCgfvUUjR/X5jewlqpAWI8NuJIicKpTG64vo6UM5fpSgQ==\n";
    private static final String ROOT = "CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=";

    private final NoteSigner log = NoteSigner.parse(NoteSigner.generate("jejak/test", NoteVerifier.NOTE));

    @ParameterizedTest
    @ValueSource(strings = {BY_REKOR, BY_REKOR + BY_BOB})
    void theValidSamplesAreRead(String lines) {
        SignedNote note = SignedNote.parse(REKOR + "\n" + lines);
        Checkpoint checkpoint = Checkpoint.parse(note.text());
        assertThat(note.full()).isEqualTo(REKOR + "\n" + lines);
        assertThat(checkpoint.size()).isEqualTo(37_795_272);
        assertThat(checkpoint.extensions()).containsExactly("Timestamp: 1697034484441201852");
        assertThat(checkpoint.text()).isEqualTo(REKOR);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                REKOR + BY_REKOR,
                "rekor.sigstore.dev - 2605736670972794746\n37795272\n\n" + BY_REKOR,
                REKOR
                        + "\n"
                        + "— rekor.sigstore.dev"
                        + " wNI9ajBGAiEAlWUH2HSPa6IMIRBgFcIXph3Mj9xM70WR0VVADvGIl/oCIQCgfvUUjR/X5jewlqpAWI8NuJIicKpTG64vo6UM5fpSgQ==",
                REKOR + "\n",
                "rekor.sigstore.dev - 2605736670972794746\nabcdefg\n60ll7idWI1jYRZzxc+jKflYoW+4jWxgZaGR15ASsWt4=\n\n"
                        + BY_REKOR,
                REKOR
                        + "\n"
                        + "rekor.sigstore.dev"
                        + " wNI9ajBGAiEAlWUH2HSPa6IMIRBgFcIXph3Mj9xM70WR0VVADvGIl/oCIQCgfvUUjR/X5jewlqpAWI8NuJIicKpTG64vo6UM5fpSgQ==\n",
                REKOR + "\n— rekor.sigstore.dev wNI9aj\n"
            })
    void theMalformedSamplesAreRefused(String note) {
        assertThatThrownBy(() -> Checkpoint.parse(SignedNote.parse(note).text()))
                .isInstanceOf(MalformedNote.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jejak/a\n1\n",
                "jejak/a\n1\n" + ROOT,
                "\n1\n" + ROOT + "\n",
                "jejak/a\n01\n" + ROOT + "\n",
                "jejak/a\n-1\n" + ROOT + "\n",
                "jejak/a\n+1\n" + ROOT + "\n",
                "jejak/a\n 1\n" + ROOT + "\n",
                "jejak/a\n\u0661\n" + ROOT + "\n",
                "jejak/a\n9223372036854775808\n" + ROOT + "\n",
                "jejak/a\n1\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I\n",
                "jejak/a\n1\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2J=\n",
                "jejak/a\n1\nCsUYapGGPo4dkMgIAUqom_Xajj7h2fB2MPA3j2jxq2I=\n",
                "jejak/a\n1\nAAAA\n",
                "jejak/a\n1\n" + ROOT + "\n\nmore\n"
            })
    void whatIsNoCheckpointIsRefused(String text) {
        assertThatThrownBy(() -> Checkpoint.parse(text)).isInstanceOf(MalformedNote.class);
    }

    @Test
    void aProofIsReadAsItIsWrittenAndProvesItsLeafAlone() {
        List<byte[]> leaves =
                List.of(Merkle.leaf(new byte[] {1}), Merkle.leaf(new byte[] {2}), Merkle.leaf(new byte[] {3}));
        byte[] root = NaiveTree.root(leaves);
        TreeNodes nodes = new TreeNodes((_, first) -> leaves.subList((int) first, leaves.size()));
        SignedNote note = SignedNote.sign(new Checkpoint("jejak/test", 3, root).text(), log);
        String text = new TlogProof(new byte[] {7}, 1, nodes.inclusion(1, 3), note).text();
        TlogProof proof = TlogProof.parse(text);
        assertThat(proof.text()).isEqualTo(text);
        assertThat(proof.proves(leaves.get(1), log.verifier())).isTrue();
        assertThat(proof.proves(leaves.get(2), log.verifier())).isFalse();
        for (String wrong : List.of(
                text.substring(1),
                text.replace("index 1", "index 01"),
                text.replace("index 1", "at 1"),
                text.replace("extra Bw==", "extra Bw"),
                text.replace("\n\n", "\n\n\n"),
                text.replace("index 1\n", "index 1\n" + "AAAA\n"),
                text.substring(0, text.length() - 1))) {
            assertThatThrownBy(() -> TlogProof.parse(wrong)).as(wrong).isInstanceOf(MalformedNote.class);
        }
        NoteSigner other = NoteSigner.parse(NoteSigner.generate("jejak/test", NoteVerifier.NOTE));
        assertThatThrownBy(() -> proof.proves(leaves.get(1), other.verifier())).isInstanceOf(MalformedNote.class);
    }

    @Test
    void aReceiptIsReadAsItIsWrittenAndIsNoCheckpoint() {
        Instant now = Instant.ofEpochSecond(1_772_413_323);
        Receipt receipt = new Receipt(
                "jejak/test",
                "c-1",
                now,
                now.plusSeconds(60),
                List.of(
                        new Receipt.Place(4, new byte[32], "e-4", "h 1"),
                        new Receipt.Place(5, new byte[32], "e-5", "musdes:1")));
        String text = receipt.text();
        assertThat(Receipt.parse(text).text()).isEqualTo(text);
        assertThatThrownBy(() -> Checkpoint.parse(text)).isInstanceOf(MalformedNote.class);
        for (String wrong : List.of(
                text.substring(1),
                text.replace("event 5", "event 6"),
                text.replace("event 5", "event 4"),
                text.replace("promised 1772413383", "promised 1772413322"),
                text.replace("jejak/test", ""),
                text.replace(" e-4 h 1", " e-4 "),
                text.replace(" e-4 h 1", " e-4"),
                text.replace("command", "order"),
                text.substring(0, text.indexOf("event")),
                text + "\n",
                text.stripTrailing())) {
            assertThatThrownBy(() -> Receipt.parse(wrong)).as(wrong).isInstanceOf(MalformedNote.class);
        }
    }

    @Test
    void aCosignatureIsOfTheTextAndItsTimeAndOfOneKindOfKey() {
        NoteSigner witness = NoteSigner.parse(NoteSigner.generate("witness/1", NoteVerifier.COSIGNATURE));
        SignedNote note = SignedNote.sign("jejak/test\n1\n" + ROOT + "\n", log);
        SignedNote.Line line = Cosignature.by(witness, Instant.ofEpochSecond(1_679_315_147), note.text());
        assertThat(Cosignature.time(line)).isEqualTo(Instant.ofEpochSecond(1_679_315_147));
        assertThat(note.with(line).verified(List.of(log.verifier(), witness.verifier())))
                .hasSize(2);
        line.signature()[7]++;
        assertThatThrownBy(() -> note.with(line).verified(List.of(witness.verifier())))
                .isInstanceOf(MalformedNote.class);
    }
}

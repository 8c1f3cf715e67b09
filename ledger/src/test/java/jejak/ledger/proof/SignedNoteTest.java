package jejak.ledger.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Notes and keys against the examples of golang.org/x/mod/sumdb/note.
 * Their texts, keys and signatures: Copyright 2019 The Go Authors, under a BSD-style licence
 * (https://go.dev/LICENSE).
 */
class SignedNoteTest {
    private static final String PETER = "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW";
    private static final String ENOCH = "EnochRoot+af0cfe78+ATtqJ7zOtqQtYqOo0CpvDXNlMhV3HeJDpjrASKGLWdop";
    private static final String PETERS_SECRET =
            "PRIVATE+KEY+PeterNeumann+c74f20a3+AYEKFALVFGyNhPJEMzD1QIDr+Y7hfZx09iUvxdXHKDFz";
    private static final String TEXT = """
        If you think cryptography is the answer to your problem,
        then you don't know what your problem is.
        """;
    private static final String BY_PETER = "— PeterNeumann"
            + " x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=\n";
    private static final String BY_ENOCH = "— EnochRoot"
            + " rwz+eBzmZa0SO3NbfRGzPCpDckykFXSdeX+MNtCOXm2/5n2tiOHp+vAF1aGrQ5ovTG01oOTGwnWLox33WWd1RvMc+QQ=\n";

    private final NoteVerifier peter = NoteVerifier.parse(PETER);
    private final NoteVerifier enoch = NoteVerifier.parse(ENOCH);

    @Test
    void theExampleIsSignedByteForByte() {
        SignedNote note = SignedNote.sign(TEXT, NoteSigner.parse(PETERS_SECRET));
        assertThat(note.full()).isEqualTo(TEXT + "\n" + BY_PETER);
        assertThat(note.verified(List.of(peter))).hasSize(1);
        assertThat(peter.text()).isEqualTo(PETER);
        assertThat(peter.id()).isEqualTo(0xc74f20a3);
        assertThat(NoteSigner.parse(PETERS_SECRET).verifier().text()).isEqualTo(PETER);
    }

    @Test
    void signaturesOfUnknownKeysArePassedOver() {
        SignedNote note = SignedNote.parse(TEXT + "\n" + BY_PETER + BY_ENOCH);
        assertThat(note.full()).isEqualTo(TEXT + "\n" + BY_PETER + BY_ENOCH);
        assertThat(note.verified(List.of(peter)))
                .extracting(SignedNote.Line::name)
                .containsExactly("PeterNeumann");
        assertThat(note.verified(List.of(peter, enoch))).hasSize(2);
        assertThatThrownBy(() -> note.verified(List.of())).isInstanceOf(MalformedNote.class);
    }

    @Test
    void everyPartOfAKeyAloneIsRefused() {
        for (int from = 0; from <= PETER.length(); from++) {
            for (int to = from; to <= PETER.length(); to++) {
                if (to - from < PETER.length()) {
                    refusesKey(PETER.substring(from, to));
                }
            }
        }
        for (int from = 0; from <= PETERS_SECRET.length(); from++) {
            for (int to = from; to <= PETERS_SECRET.length(); to++) {
                if (to - from < PETERS_SECRET.length()) {
                    refusesSecret(PETERS_SECRET.substring(from, to));
                }
            }
        }
    }

    @Test
    void everyKeyWithOneCharacterRaisedIsRefused() {
        for (int i = 0; i < PETER.length(); i++) {
            refusesKey(raised(PETER, i));
        }
        for (int i = 0; i < PETERS_SECRET.length(); i++) {
            refusesSecret(raised(PETERS_SECRET, i));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "PeterNeumann+cc469956+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TWBADKEY==",
                "PeterNeumann+173116ae+ZRpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW"
            })
    void aKeyOfWrongLengthOrUnknownKindIsRefusedAlthoughItsIdFits(String key) {
        refusesKey(key);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                TEXT,
                TEXT + "\n",
                TEXT
                        + "\n"
                        + "— PeterNeumann"
                        + " x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=",
                "\u0001" + TEXT + "\n" + BY_PETER,
                TEXT + "\r\n\n" + BY_PETER,
                TEXT
                        + "\n"
                        + "— Bad Name"
                        + " x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=",
                TEXT
                        + "\n"
                        + "— Bad Name"
                        + " x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=\n",
                TEXT
                        + "\n"
                        + "— Bad\u2003Name"
                        + " x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=\n",
                TEXT + "\n— a+b ABCDEFGH\n",
                TEXT + "\n— PeterNeumann x08goA==\n",
                TEXT + "\n— PeterNeumann x08go/Zx\n ",
                TEXT + "\n" + BY_PETER + "Unexpected line.\n"
            })
    void whatIsNoNoteIsRefused(String text) {
        assertThatThrownBy(() -> SignedNote.parse(text)).isInstanceOf(MalformedNote.class);
    }

    @Test
    void bytesThatAreNoTextAreRefused() {
        byte[] bytes = (TEXT + "\n" + BY_PETER).getBytes(StandardCharsets.UTF_8);
        assertThat(SignedNote.parse(bytes).text()).isEqualTo(TEXT);
        bytes[0] = (byte) 0xff;
        assertThatThrownBy(() -> SignedNote.parse(bytes)).isInstanceOf(MalformedNote.class);
    }

    @Test
    void signaturesAreCountedAndOneHundredAreEnough() {
        assertThat(SignedNote.parse(TEXT + "\n" + BY_PETER.repeat(100)).lines()).hasSize(100);
        assertThatThrownBy(() -> SignedNote.parse(TEXT + "\n" + BY_PETER.repeat(101)))
                .isInstanceOf(MalformedNote.class);
    }

    @Test
    void aWrongSignatureOfAKnownKeyCondemnsTheNote() {
        String wrong = BY_PETER.substring(0, 60) + "ABCD" + BY_PETER.substring(60);
        assertThatThrownBy(
                        () -> SignedNote.parse(TEXT + "\n" + wrong + BY_ENOCH).verified(List.of(peter, enoch)))
                .isInstanceOf(MalformedNote.class);
        SignedNote other = SignedNote.parse("Another text.\n\n" + BY_PETER);
        assertThatThrownBy(() -> other.verified(List.of(peter))).isInstanceOf(MalformedNote.class);
    }

    @Test
    void aTextWithEmptyLinesEndsAtTheLastOfThem() {
        SignedNote note = SignedNote.parse("one\n\ntwo\n\n" + BY_PETER);
        assertThat(note.text()).isEqualTo("one\n\ntwo\n");
    }

    @Test
    void aFreshKeySignsWhatItsPublicHalfVerifies() {
        NoteSigner fresh = NoteSigner.parse(NoteSigner.generate("jejak/fresh", NoteVerifier.NOTE));
        SignedNote note = SignedNote.sign(TEXT, fresh);
        assertThat(note.verified(List.of(NoteVerifier.parse(fresh.verifier().text()))))
                .hasSize(1);
        assertThatThrownBy(() -> NoteSigner.generate("a b", NoteVerifier.NOTE)).isInstanceOf(MalformedNote.class);
    }

    private static void refusesKey(String key) {
        assertThatThrownBy(() -> NoteVerifier.parse(key)).as(key).isInstanceOf(MalformedNote.class);
    }

    private static void refusesSecret(String key) {
        assertThatThrownBy(() -> NoteSigner.parse(key)).as(key).isInstanceOf(MalformedNote.class);
    }

    private static String raised(String text, int at) {
        return text.substring(0, at) + (char) (text.charAt(at) + 1) + text.substring(at + 1);
    }
}

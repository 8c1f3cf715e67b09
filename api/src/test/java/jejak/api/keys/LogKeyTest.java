package jejak.api.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import jejak.ledger.proof.NoteSigner;
import jejak.ledger.proof.SignedNote;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A log is signed by the key it began with, wherever that lies, or not at all. */
class LogKeyTest {
    private static final String TEXT = "jejak/test\n1\nAAAA\n";

    @TempDir
    Path home;

    private Path folder;
    private final TransitServer service = new TransitServer();

    @BeforeEach
    void configures() {
        folder = home.resolve("keys");
        service.serves(folder, "signing-key=log");
    }

    @AfterEach
    void stops() {
        service.close();
    }

    @Test
    void theServiceSignsAndTheFolderHoldsNoSecret() throws IOException {
        NoteSigner signer = signer();
        SignedNote note = SignedNote.sign(TEXT, signer);

        assertThat(note.verified(List.of(signer.verifier()))).hasSize(1);
        assertThat(Files.readString(folder.resolve("log-key")))
                .startsWith("VAULT+KEY+log+1+jejak/test+")
                .doesNotContain("PRIVATE");
    }

    @Test
    void aKeyInTheFolderIsReadByItsOwnerAlone() throws IOException {
        service.serves(folder);
        signer();
        assertThat(Files.getPosixFilePermissions(folder.resolve("log-key")))
                .isEqualTo(PosixFilePermissions.fromString("rw-------"));
        Files.setPosixFilePermissions(folder.resolve("log-key"), PosixFilePermissions.fromString("rw-r-----"));
        assertThatThrownBy(this::signer).hasMessageContaining("is open to others");
    }

    @Test
    void anotherStartGoesOnWithTheSameKeyAlsoOnceTheServiceHasANewerOne() {
        NoteSigner first = signer();
        service.keys.get("log").rotate();
        NoteSigner again = LogKey.in(folder, () -> "jejak/another");

        assertThat(again.verifier().text()).isEqualTo(first.verifier().text());
        assertThat(SignedNote.sign(TEXT, again).verified(List.of(first.verifier())))
                .hasSize(1);
    }

    @Test
    void anotherKeyBehindTheNameIsFoundOut() {
        NoteSigner signer = signer();
        service.keys.put("log", TransitKeys.ed25519());

        assertFails(signer, "answers no usable signature of this log for log");
    }

    @Test
    void aServiceThatIsSealedForbidsOrLostTheKeyIsTold() {
        NoteSigner signer = signer();
        service.seal(true);
        assertFails(signer, "refuses sign/log with 503: {\"errors\":[\"Vault is sealed\"]}");
        service.seal(false);
        service.forbid("sign/log");
        assertFails(signer, "with 403");
        service.forbid("nothing");
        service.keys.remove("log");
        assertFails(signer, "with 400");
    }

    @Test
    void aKeyThatCannotSignIsNotTakenForOne() throws IOException {
        service.keys.put("log", TransitKeys.aes());

        assertThatThrownBy(this::signer)
                .isInstanceOf(KeyServiceFailed.class)
                .hasMessageContaining("holds log as aes256-gcm96");
        assertThat(folder.resolve("log-key")).doesNotExist();
    }

    @Test
    void aServiceThatDoesNotAnswerIsNotWaitedForForEver() {
        service.hang();
        VaultSettings settings = VaultSettings.in(folder).orElseThrow();
        TransitKey key = TransitKey.of(settings, "log", Duration.ofMillis(50)).orElseThrow();

        assertThatThrownBy(() -> key.sign(new byte[1], 1))
                .isInstanceOf(KeyServiceFailed.class)
                .hasMessageContaining("did not answer");
    }

    @Test
    void aServiceThatIsNotThereIsTold() {
        NoteSigner signer = signer();
        service.close();

        assertFails(signer, "did not answer (ConnectException");
    }

    @Test
    void aTokenThatCannotBeReadIsTold() throws IOException {
        NoteSigner signer = signer();
        Files.delete(home.resolve("token"));

        assertFails(signer, "The token of the key service cannot be read");
    }

    @Test
    void fileAndSettingsMustSpeakOfTheSameKey() throws IOException {
        signer();
        service.serves(folder, "signing-key=other");
        assertRefused("names no such signing-key");
        service.serves(folder);
        assertRefused("names no such signing-key");
        Files.delete(folder.resolve("log-key"));
        signer();
        assertThat(Files.readString(folder.resolve("log-key"))).startsWith("PRIVATE+KEY+");
        service.serves(folder, "signing-key=log");
        assertRefused("A log keeps its key");
    }

    @Test
    void settingsThatCannotBeMeantAreRefused() {
        service.serves(folder, "signing-kye=log");
        assertRefused("and not [signing-kye]");
        service.serves(folder, "url=http://vault.example:8200");
        assertRefused("must begin with https://");
        service.serves(folder, "url=");
        assertRefused("url is missing");
    }

    private NoteSigner signer() {
        return LogKey.in(folder, () -> "jejak/test");
    }

    private void assertRefused(String why) {
        assertThatThrownBy(this::signer).isInstanceOf(KeyServiceFailed.class).hasMessageContaining(why);
    }

    private static void assertFails(NoteSigner signer, String why) {
        assertThatThrownBy(() -> SignedNote.sign(TEXT, signer))
                .isInstanceOf(KeyServiceFailed.class)
                .hasMessageContaining(why);
    }
}

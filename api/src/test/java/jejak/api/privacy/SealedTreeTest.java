package jejak.api.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import jejak.api.keys.KeyServiceFailed;
import jejak.api.keys.TransitKeys;
import jejak.api.keys.TransitServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The tree of keys that a key service seals: no copy of the folder from before an erasure opens, and nobody else is lost. */
class SealedTreeTest {
    private static final byte[] SECRET = new byte[] {1, 2, 3};

    @TempDir
    Path home;

    private Path folder;
    private Path tree;
    private final TransitServer service = new TransitServer();

    @BeforeEach
    void configures() {
        folder = home.resolve("keys");
        tree = folder.resolve("key-tree");
        service.serves(folder, "wrapping-key=persons");
    }

    @AfterEach
    void stops() {
        service.close();
    }

    @Test
    void anOldCopyOfTheFolderIsOfNoUseAfterAnErasure() throws IOException {
        KeyWrapper wrapper = opened();
        byte[] sari = wrapper.wrap(SECRET, "sari");
        byte[] wayan = wrapper.wrap(SECRET, "wayan");
        byte[] old = Files.readAllBytes(tree);
        wrapper.forget(List.of("sari"));
        assertThatThrownBy(() -> opened().unwrap(sari, "sari")).isInstanceOf(ForgottenKey.class);
        byte[] now = Files.readAllBytes(tree);

        Files.write(tree, old);

        assertThatThrownBy(this::opened)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(
                        "it was sealed before an erasure (version 1 of the key persons, which opens from version 2"
                                + " on)");
        Files.write(tree, now);
        assertThat(opened().unwrap(wayan, "wayan")).isEqualTo(SECRET);
    }

    @Test
    void aTreeThatLayInTheClearIsSealedAtTheNextStart() throws IOException {
        Files.delete(folder.resolve("vault.properties"));
        byte[] sari = opened().wrap(SECRET, "sari");
        String clear = Files.readString(tree);
        service.serves(folder, "wrapping-key=persons");

        assertThat(opened().unwrap(sari, "sari")).isEqualTo(SECRET);
        assertThat(Files.readString(tree))
                .startsWith("jejak-sealed 1 vault:v2:")
                .doesNotContain(clear.substring(clear.lastIndexOf(' ') + 1).strip());
        assertThat(opened().unwrap(sari, "sari")).isEqualTo(SECRET);
    }

    /** The tree is cut, and its copies still open: the next start or forgetting closes them. */
    @Test
    void aForgettingThatWasCutOffIsFinished() throws IOException {
        KeyWrapper wrapper = opened();
        byte[] sari = wrapper.wrap(SECRET, "sari");
        byte[] old = Files.readAllBytes(tree);
        service.forbid("persons/config");
        assertThatThrownBy(() -> wrapper.forget(List.of("sari")))
                .isInstanceOf(KeyServiceFailed.class)
                .hasMessageContaining("with 403");
        service.forbid("nothing");

        assertThatThrownBy(() -> opened().unwrap(sari, "sari")).isInstanceOf(ForgottenKey.class);
        Files.write(tree, old);
        assertThatThrownBy(this::opened).hasMessageContaining("sealed before an erasure");
    }

    @Test
    void whileTheServiceIsAwayPersonsAreReadAndNobodyIsForgotten() throws IOException {
        KeyWrapper wrapper = opened();
        byte[] sari = wrapper.wrap(SECRET, "sari");
        byte[] before = Files.readAllBytes(tree);
        service.seal(true);

        assertThat(wrapper.unwrap(sari, "sari")).isEqualTo(SECRET);
        assertThatThrownBy(() -> wrapper.forget(List.of("sari")))
                .isInstanceOf(KeyServiceFailed.class)
                .hasMessageContaining("Vault is sealed");
        assertThat(Files.readAllBytes(tree)).isEqualTo(before);
        assertThat(wrapper.unwrap(sari, "sari")).isEqualTo(SECRET);
        assertThatThrownBy(this::opened).isInstanceOf(KeyServiceFailed.class);
        service.seal(false);
        wrapper.forget(List.of("sari"));
        assertThatThrownBy(() -> wrapper.unwrap(sari, "sari")).isInstanceOf(ForgottenKey.class);
    }

    @Test
    void aServiceWithAnotherKeyOpensNothingAndIsToldSo() throws IOException {
        opened();
        byte[] before = Files.readAllBytes(tree);
        service.keys.put("persons", TransitKeys.aes());
        assertThatThrownBy(this::opened)
                .isInstanceOf(KeyServiceFailed.class)
                .hasMessageContaining("message authentication failed");
        service.keys.remove("persons");
        assertThatThrownBy(this::opened).isInstanceOf(KeyServiceFailed.class).hasMessageContaining("with 404");
        assertThat(Files.readAllBytes(tree)).isEqualTo(before);
    }

    /** The service makes a key that it is asked to encrypt with; a wrong name must not become a key that nobody backs up. */
    @Test
    void aKeyThatIsNotThereIsNotMadeUnnoticed() {
        service.keys.remove("persons");
        assertThatThrownBy(this::opened)
                .isInstanceOf(KeyServiceFailed.class)
                .hasMessageContaining("keys/persons with 404");
        assertThat(tree).doesNotExist();
    }

    @Test
    void withoutItsSettingsASealedTreeIsNotTakenForADamagedOne() throws IOException {
        opened();
        Files.delete(folder.resolve("vault.properties"));
        assertThatThrownBy(this::opened).hasMessageContaining("is sealed by a key service");
    }

    @Test
    void aChangedByteOfTheTreeIsTold() throws IOException {
        opened();
        byte[] bytes = Files.readAllBytes(tree);
        int middle = bytes.length - 9;
        bytes[middle] = (byte) (bytes[middle] == 'A' ? 'B' : 'A');
        Files.write(tree, Arrays.copyOf(bytes, bytes.length));
        assertThatThrownBy(this::opened).hasMessageContaining("does not open with what the key service answers");
    }

    private KeyWrapper opened() {
        return new KeyFolder(folder, MemoryKeyStore::new, Randomness.secure()).wrapper();
    }
}

package jejak.api.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import jejak.api.keys.SecretFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A lost or foreign key folder is noticed at start, and a lost key is never quietly replaced by a new one. */
class KeyFolderTest {
    private static final String SARI = "person-sari";

    @TempDir
    Path home;

    private Path folder;
    private final MemoryKeyStore store = new MemoryKeyStore();

    @BeforeEach
    void namesAFolder() {
        folder = home.resolve("keys");
    }

    @Test
    void onlyTheOwnerCanReadTheKeys() throws IOException {
        open(folder).wrapper();
        hashes(folder).check();

        assertThat(permissions(folder)).isEqualTo("rwx------");
        assertThat(permissions(folder.resolve("key-tree"))).isEqualTo("rw-------");
        assertThat(permissions(folder.resolve("claim-key"))).isEqualTo("rw-------");
        try (var files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("key-tree", "claim-key", "search-key");
        }
    }

    @Test
    void nothingIsAskedOrMadeBeforeTheFirstUse() {
        new PersonKeys(folder, () -> {
            throw new AssertionError("asked too early");
        });

        assertThat(folder).doesNotExist();
    }

    @Test
    void theNextStartOpensWhatThisOneWrapped() {
        storeAKey();

        String id = store.row(SARI).keyId();
        PersonKeys next = open(folder);
        next.wrapper();
        assertThat(next.forReading(List.of(id)).key(id)).isNotNull();
    }

    @Test
    void aLostFolderIsSaidAndNotReplaced() {
        storeAKey();
        Path lost = home.resolve("lost");

        assertThatThrownBy(() -> open(lost).wrapper())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("is missing")
                .hasMessageContaining("Put back the key folder");
        assertThatThrownBy(() -> open(lost).forWriting(List.of("somebody else")))
                .hasMessageContaining("is missing");
        assertThatThrownBy(() -> hashes(lost).check()).hasMessageContaining("is missing");
        assertThat(lost).doesNotExist();
    }

    @Test
    void aFolderOfAnEarlierVersionIsSaid() throws IOException {
        storeAKey();
        Path earlier = Files.createDirectory(home.resolve("earlier"));
        Files.writeString(earlier.resolve("kek"), "1 a key");

        assertThatThrownBy(() -> open(earlier).wrapper()).hasMessageContaining("made by an earlier version");
        assertThat(earlier.resolve("key-tree")).doesNotExist();
    }

    @Test
    void aFolderOfAnotherDatabaseIsSaid() {
        Path other = home.resolve("other");
        open(other).wrapper();
        storeAKey();

        assertThatThrownBy(() -> open(other).wrapper())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("do not open")
                .hasMessageContaining("belongs to another database");
    }

    @Test
    void aLostClaimKeyIsNotReplacedEither() throws IOException {
        storeAKey();
        Files.delete(folder.resolve("claim-key"));

        assertThatThrownBy(() -> hashes(folder).check()).hasMessageContaining("claim-key is missing");
        assertThatThrownBy(() -> open(folder).wrapper()).hasMessageContaining("claim-key is missing");
    }

    @Test
    void aClaimKeyOfAnotherInstallationIsRefused() throws IOException {
        Path other = home.resolve("other");
        hashes(other).check();
        open(folder).wrapper();
        Files.copy(other.resolve("claim-key"), folder.resolve("claim-key"), StandardCopyOption.REPLACE_EXISTING);

        assertThatThrownBy(() -> hashes(folder).check()).isInstanceOf(UnopenableKey.class);
    }

    @Test
    void aKeyFileThatOthersCanReadIsRefused() throws IOException {
        open(folder).wrapper();
        Files.setPosixFilePermissions(folder.resolve("key-tree"), PosixFilePermissions.fromString("rw-r-----"));

        assertThatThrownBy(() -> open(folder).wrapper()).hasMessageContaining("chmod 600");
    }

    @Test
    void aDamagedKeyFileIsRefusedWithoutQuotingIt() throws IOException {
        open(folder).wrapper();
        String text = Files.readString(folder.resolve("key-tree"));
        String secret = text.substring(text.lastIndexOf(' ') + 1).strip();
        for (String damaged : List.of(
                "", "1", text.replace("tree 1", "tree 2"), text.replace(secret, "abc"), text + " more", text + "x")) {
            Files.writeString(folder.resolve("key-tree"), damaged);

            assertThatThrownBy(() -> open(folder).wrapper())
                    .hasMessageContaining("is damaged")
                    .hasMessageNotContaining(secret);
        }
    }

    @Test
    void aKeyThatIsThereIsNeverOverwritten() {
        SecretFile file = new SecretFile(folder.resolve("key-tree"));
        file.create("the first");

        file.create("a second");

        assertThat(file.read()).isEqualTo("the first");
        assertThat(folder.toFile().list()).containsExactly("key-tree");
    }

    @Test
    void claimsAreHashedAlsoWhenTheFirstPersonCameWithoutOne() {
        storeAKey();

        assertThat(hashes(folder).hash("nik", "9951080101800001")).hasSize(43);
    }

    @Test
    void severalStartsAtOnceAgreeOnOneKey() throws Exception {
        Set<String> seen = new HashSet<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            List<Future<String>> hashes = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                hashes.add(threads.submit(() -> hashes(folder).hash("nik", "9951080101800001")));
            }
            for (Future<String> hash : hashes) {
                seen.add(hash.get());
            }
        }
        assertThat(seen).hasSize(1);
    }

    private void storeAKey() {
        store.commit(open(folder).forWriting(List.of(SARI)).newKeys());
    }

    private PersonKeys open(Path at) {
        return new PersonKeys(at, () -> store);
    }

    private ClaimHashes hashes(Path at) {
        return new ClaimHashes(at, () -> store);
    }

    private static String permissions(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}

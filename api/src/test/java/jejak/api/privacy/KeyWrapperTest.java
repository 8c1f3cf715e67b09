package jejak.api.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import jejak.api.keys.TransitServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every wrapper must do, whether its keys lie in the key folder or in a service of the network. */
class KeyWrapperTest {
    private static final byte[] SECRET = "thirty-two bytes of a secret key".getBytes(StandardCharsets.UTF_8);

    private static final TransitServer SERVICE = new TransitServer();

    @TempDir
    Path home;

    @AfterAll
    static void stops() {
        SERVICE.close();
    }

    static Stream<Named<Function<Path, KeyWrapper>>> wrappers() {
        return Stream.of(
                Named.of("key folder", KeyWrapperTest::inAFolder),
                Named.of("key folder that a service has sealed", KeyWrapperTest::inASealedFolder),
                Named.of("key service", _ -> new KeyService(1)));
    }

    @ParameterizedTest
    @MethodSource("wrappers")
    void opensWhatItWrappedUnderItsContextOnly(Function<Path, KeyWrapper> kind) {
        KeyWrapper wrapper = kind.apply(home);
        byte[] wrapped = wrapper.wrap(SECRET, "sari");

        assertThat(wrapper.unwrap(wrapped, "sari")).isEqualTo(SECRET);
        assertThatThrownBy(() -> wrapper.unwrap(wrapped, "wayan")).isInstanceOf(UnopenableKey.class);
        wrapped[wrapped.length - 1] ^= 1;
        assertThatThrownBy(() -> wrapper.unwrap(wrapped, "sari")).isInstanceOf(UnopenableKey.class);
    }

    @ParameterizedTest
    @MethodSource("wrappers")
    void forgetsOneContextForEverAndNoOther(Function<Path, KeyWrapper> kind) {
        KeyWrapper wrapper = kind.apply(home);
        byte[] sari = wrapper.wrap(SECRET, "sari");
        byte[] wayan = wrapper.wrap(SECRET, "wayan");

        wrapper.forget(List.of("sari"));
        wrapper.forget(List.of("sari"));

        assertThatThrownBy(() -> wrapper.unwrap(sari, "sari")).isInstanceOf(ForgottenKey.class);
        assertThatThrownBy(() -> wrapper.wrap(SECRET, "sari")).isInstanceOf(ForgottenKey.class);
        assertThat(wrapper.unwrap(wayan, "wayan")).isEqualTo(SECRET);
    }

    @Test
    void whatOneNodeForgotAnotherForgetsToo() {
        KeyWrapper here = inAFolder(home);
        byte[] sari = here.wrap(SECRET, "sari");
        byte[] wayan = here.wrap(SECRET, "wayan");
        KeyWrapper there = inAFolder(home);
        here.forget(List.of("sari"));

        there.forget(List.of("sari", "wayan"));

        assertThatThrownBy(() -> there.unwrap(sari, "sari")).isInstanceOf(ForgottenKey.class);
        assertThatThrownBy(() -> inAFolder(home).unwrap(wayan, "wayan")).isInstanceOf(ForgottenKey.class);
    }

    @Test
    void theEarlierTreeIsNotLeftInTheFolder() throws IOException {
        KeyWrapper wrapper = inAFolder(home);
        String before = Files.readString(home.resolve("key-tree"));
        String root = before.substring(before.lastIndexOf(' ') + 1).strip();

        wrapper.forget(List.of("sari"));

        try (Stream<Path> files = Files.list(home)) {
            assertThat(files)
                    .allSatisfy(file -> assertThat(Files.readString(file)).doesNotContain(root));
        }
        assertThat(Files.readString(home.resolve("key-tree"))).startsWith("jejak-key-tree 1 2\n");
    }

    /** As a crash leaves it: the earlier tree is still there under its other name, and the new one may not be. */
    @Test
    void aHalfReplacedTreeIsFinishedByTheNextForgetting() throws IOException {
        KeyWrapper wrapper = inAFolder(home);
        Files.createLink(home.resolve("key-tree.earlier"), home.resolve("key-tree"));

        wrapper.forget(List.of("sari"));

        assertThat(home.resolve("key-tree.earlier")).doesNotExist();
        assertThatThrownBy(() -> inAFolder(home).wrap(SECRET, "sari")).isInstanceOf(ForgottenKey.class);
        assertThat(Optional.of(inAFolder(home).wrap(SECRET, "wayan"))).isPresent();
    }

    private static KeyWrapper inASealedFolder(Path folder) {
        SERVICE.serves(folder, "wrapping-key=persons");
        return inAFolder(folder);
    }

    private static KeyWrapper inAFolder(Path folder) {
        return new KeyFolder(folder, MemoryKeyStore::new, Randomness.secure()).wrapper();
    }
}

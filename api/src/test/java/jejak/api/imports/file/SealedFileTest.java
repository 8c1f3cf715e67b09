package jejak.api.imports.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import jejak.api.privacy.ForgottenKey;
import jejak.api.privacy.KeyWrapper;
import jejak.api.privacy.TestKeys;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A sealed file gives back exactly what came in, whole or not at all, and nothing once it is destroyed. */
class SealedFileTest {

    private static final int PIECE = 65_536;
    private static final int SEALED_PIECE = 1 + Integer.BYTES + PIECE + 16;

    @TempDir
    Path folder;

    private final KeyWrapper keys = TestKeys.wrapper(1);

    @Test
    void givesBackWhatCameIn() throws IOException {
        for (int length : new int[] {0, 1, PIECE, 2 * PIECE, 2 * PIECE + 7}) {
            byte[] plain = bytes(length);
            sealed().write(new ByteArrayInputStream(plain));
            try (InputStream in = sealed().open()) {
                assertThat(in.readAllBytes()).as("%d bytes", length).isEqualTo(plain);
            }
        }
    }

    @Test
    void noPieceCanBeLeftOutOrMoved() throws IOException {
        sealed().write(new ByteArrayInputStream(bytes(3 * PIECE)));
        byte[] whole = Files.readAllBytes(path());
        int first = Integer.BYTES + ByteBuffer.wrap(whole).getInt();

        Files.write(path(), Arrays.copyOf(whole, first + 2 * SEALED_PIECE));
        assertThatThrownBy(this::read).isInstanceOf(IOException.class);

        byte[] moved = whole.clone();
        System.arraycopy(whole, first, moved, first + SEALED_PIECE, SEALED_PIECE);
        System.arraycopy(whole, first + SEALED_PIECE, moved, first, SEALED_PIECE);
        Files.write(path(), moved);
        assertThatThrownBy(this::read).isInstanceOf(IOException.class);
    }

    @Test
    void aCopyOfADestroyedFileDoesNotOpen() throws IOException {
        sealed().write(new ByteArrayInputStream(bytes(10)));
        byte[] copy = Files.readAllBytes(path());

        sealed().destroy();

        assertThat(path()).doesNotExist();
        Files.write(path(), copy);
        assertThatThrownBy(this::read).isInstanceOf(ForgottenKey.class);
    }

    @Test
    void ofAFileThatIsTooLargeNothingStays() {
        InputStream large = new ByteArrayInputStream(bytes(PIECE + 1));

        assertThatThrownBy(() -> Arrived.sealed(folder, keys, large, PIECE)).isInstanceOf(Counted.TooMuch.class);
        assertThat(folder).isEmptyDirectory();
    }

    private Path path() {
        return folder.resolve("file");
    }

    private SealedFile sealed() {
        return new SealedFile(path(), keys, "import:test");
    }

    private void read() throws IOException {
        try (InputStream in = sealed().open()) {
            in.readAllBytes();
        }
    }

    private static byte[] bytes(int length) {
        byte[] bytes = new byte[length];
        new Random(1).nextBytes(bytes);
        return bytes;
    }
}

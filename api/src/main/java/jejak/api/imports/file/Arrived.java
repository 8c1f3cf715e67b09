package jejak.api.imports.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;
import jejak.api.privacy.KeyWrapper;

/**
 * A file that lies sealed on the disk and belongs to no import yet.
 *
 * @param hash SHA-256 of its plain bytes in hex
 */
public record Arrived(Path sealed, String hash, long bytes) {

    /** Seals what comes in while it comes in; nothing of it stays when it does not come in whole. */
    public static Arrived sealed(Path folder, KeyWrapper keys, InputStream in, long most) throws IOException {
        Files.createDirectories(folder);
        Path fresh = folder.resolve("incoming-" + UUID.randomUUID());
        MessageDigest sha = sha256();
        SealedFile file = new SealedFile(fresh, keys, context(fresh));
        try (Counted counted = new Counted(new DigestInputStream(in, sha), most)) {
            file.write(counted);
            return new Arrived(fresh, HexFormat.of().formatHex(sha.digest()), counted.bytes());
        } catch (IOException broken) {
            file.destroy();
            throw broken;
        }
    }

    /** What its key is wrapped for. */
    public String context() {
        return context(sealed);
    }

    /** Its plain bytes from their beginning. */
    public InputStream open(KeyWrapper keys) throws IOException {
        return new SealedFile(sealed, keys, context()).open();
    }

    /** Unless an import has taken it, nothing of it can be read any more. */
    public void destroyUntaken(KeyWrapper keys) throws IOException {
        if (Files.exists(sealed)) {
            new SealedFile(sealed, keys, context()).destroy();
        }
    }

    private static String context(Path file) {
        return "import:" + file.getFileName();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256; this one does not.", e);
        }
    }
}

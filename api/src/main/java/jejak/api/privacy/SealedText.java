package jejak.api.privacy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Base64;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import jejak.api.keys.SecretFile;
import jejak.api.keys.SecretText;
import jejak.api.keys.TransitKey;
import jejak.api.keys.TransitKey.Versions;

/**
 * A text in a file that opens only with the key service: sealed under a key of its own, which the service has wrapped.
 * The service sees neither the text nor how long it is. A file in the clear is read as well, and sealed when it is replaced.
 */
record SealedText(SecretFile file, TransitKey key, Randomness randomness) implements SecretText {
    private static final String HEAD = "jejak-sealed 1 ";
    private static final byte[] BOUND = "jejak sealed text 1".getBytes(StandardCharsets.UTF_8);

    /** Whether the file was made here, so that it cannot be read without the service. */
    static boolean isIn(SecretFile file) {
        return file.exists() && file.read().startsWith(HEAD);
    }

    @Override
    public Path path() {
        return file.path();
    }

    @Override
    public boolean exists() {
        return file.exists();
    }

    @Override
    public String read() {
        String line = file.read();
        return line.startsWith(HEAD) ? opened(line) : line;
    }

    @Override
    public void create(String text) {
        key.versions();
        file.create(sealed(text));
    }

    @Override
    public void replace(String text) {
        key.versions();
        key.rotate();
        file.replace(sealed(text));
    }

    /** Also after a stop between the two steps of an earlier time. */
    @Override
    public void outdateEarlier() {
        String line = file.read();
        if (!line.startsWith(HEAD)) {
            replace(line);
            line = file.read();
        }
        int version = key.versionOf(wrapped(line));
        if (key.versions().openable() < version) {
            key.openOnlyFrom(version);
        }
    }

    private String sealed(String text) {
        byte[] secret = randomness.bytes(Gcm.KEY_LENGTH);
        byte[] sealed = new Gcm()
                .seal(aes(secret), randomness.bytes(Gcm.NONCE_LENGTH), BOUND, text.getBytes(StandardCharsets.UTF_8));
        return HEAD + key.encrypt(secret) + "\n" + Base64.getEncoder().encodeToString(sealed);
    }

    private String opened(String line) {
        int version = key.versionOf(wrapped(line));
        Versions now = key.versions();
        if (version < now.openable()) {
            throw new IllegalStateException(
                    ("The key file %s comes from a backup: it was sealed before an erasure (version %d of the key %s,"
                        + " which opens from version %d on). Put back the newest copy of the key folder. If there is"
                        + " none, let the service's administrator set min_decryption_version to %d: the erasures since"
                        + " are carried out again.")
                            .formatted(path(), version, key.name(), now.openable(), version));
        }
        try {
            byte[] sealed = Base64.getDecoder().decode(line.substring(line.indexOf('\n') + 1));
            byte[] text = new Gcm().open(aes(key.decrypt(wrapped(line))), BOUND, sealed, 0);
            return new String(text, StandardCharsets.UTF_8);
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw new IllegalStateException(
                    "The key file %s does not open with what the key service answers. Put it back from its backup, or the service's key %s from the service's."
                            .formatted(path(), key.name()),
                    e);
        }
    }

    private static String wrapped(String line) {
        return line.substring(HEAD.length(), Math.max(HEAD.length(), line.indexOf('\n')));
    }

    private static SecretKey aes(byte[] secret) {
        return new SecretKeySpec(secret, "AES");
    }
}

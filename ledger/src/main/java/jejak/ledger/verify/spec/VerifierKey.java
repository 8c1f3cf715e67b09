package jejak.ledger.verify.spec;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.HexFormat;

/** A public key as C2SP signed-note writes it: {@code name+hash+key}, where the key begins with its type. */
public final class VerifierKey {
    /** Signs notes. */
    public static final byte LOG = 1;
    /** Co-signs checkpoints with a time. */
    public static final byte WITNESS = 4;

    private static final int ID_LENGTH = 4;
    private static final int HASH_DIGITS = 2 * ID_LENGTH;
    private static final int KEY_LENGTH = 32;
    private static final byte[] X509_PREFIX = HexFormat.of().parseHex("302a300506032b6570032100");

    private final String name;
    private final byte[] id;
    private final byte type;
    private final byte[] raw;
    private final PublicKey key;

    private VerifierKey(String name, byte[] id, byte[] typed) throws Malformed {
        this.name = name;
        this.id = id;
        this.type = typed[0];
        this.raw = Arrays.copyOfRange(typed, 1, typed.length);
        this.key = ed25519(raw);
    }

    /** Refuses another type than the one wanted, and a hash that is not the key's. */
    public static VerifierKey parse(String text, byte wanted) throws Malformed {
        int plus = text.indexOf('+');
        int second = plus + 1 + HASH_DIGITS;
        if (plus < 1 || text.length() <= second || text.charAt(second) != '+') {
            throw new Malformed("'" + text + "' is not name+hash+key");
        }
        String name = Note.name(text.substring(0, plus));
        String hash = text.substring(plus + 1, second);
        byte[] typed = Texts.base64(text.substring(second + 1));
        if (typed.length != 1 + KEY_LENGTH || typed[0] != wanted) {
            throw new Malformed("the key of '" + name + "' is not an Ed25519 key of type " + wanted);
        }
        byte[] id = id(name, typed);
        if (!Texts.hex(id).equals(hash)) {
            throw new Malformed("the hash of the key of '" + name + "' is not its own");
        }
        return new VerifierKey(name, id, typed);
    }

    /** Whether the line names this key. */
    boolean signed(Note.Line line) {
        return line.name().equals(name) && Arrays.equals(line.keyId(), id);
    }

    /** Whether the signature was made by this key over the message. */
    boolean verifies(byte[] message, byte[] signature) {
        try {
            Signature verifier = Signature.getInstance("Ed25519");
            verifier.initVerify(key);
            verifier.update(message);
            return verifier.verify(signature);
        } catch (GeneralSecurityException _) {
            return false;
        }
    }

    /** The name in it, which for a log is its origin. */
    public String name() {
        return name;
    }

    /** What is compared with the office's paper: the SHA-256 of the 32 bytes, in hex. */
    public String fingerprint() {
        return Texts.hex(Merkle.sha256().digest(raw));
    }

    boolean isLog() {
        return type == LOG;
    }

    private static byte[] id(String name, byte[] typed) {
        MessageDigest sha = Merkle.sha256();
        sha.update(name.getBytes(StandardCharsets.UTF_8));
        sha.update((byte) '\n');
        return Arrays.copyOf(sha.digest(typed), ID_LENGTH);
    }

    private static PublicKey ed25519(byte[] raw) throws Malformed {
        byte[] encoded = Arrays.copyOf(X509_PREFIX, X509_PREFIX.length + KEY_LENGTH);
        System.arraycopy(raw, 0, encoded, X509_PREFIX.length, KEY_LENGTH);
        try {
            return KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(encoded));
        } catch (GeneralSecurityException _) {
            throw new Malformed("32 bytes are no Ed25519 key");
        }
    }
}

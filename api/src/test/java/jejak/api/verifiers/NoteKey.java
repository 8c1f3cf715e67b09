package jejak.api.verifiers;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.security.Signature;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.random.RandomGenerator;

/** A key that signs notes: a log's (type 1) or a witness's (type 4). */
final class NoteKey {
    static final int LOG = 1;
    static final int WITNESS = 4;

    final String name;
    private final int type;
    private final KeyPair pair;
    private final byte[] typed;

    private NoteKey(String name, int type, KeyPair pair) {
        this.name = name;
        this.type = type;
        this.pair = pair;
        byte[] encoded = pair.getPublic().getEncoded();
        this.typed = join(new byte[] {(byte) type}, Arrays.copyOfRange(encoded, encoded.length - 32, encoded.length));
    }

    static NoteKey from(RandomGenerator random, String name, int type) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("Ed25519");
            generator.initialize(255, new SecureRandom() {
                @Override
                public void nextBytes(byte[] bytes) {
                    random.nextBytes(bytes);
                }
            });
            return new NoteKey(name, type, generator.generateKeyPair());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The line of {@code keys.txt}. */
    String line() {
        return (type == LOG ? "log " : "witness ") + name + "+" + HexFormat.of().formatHex(id()) + "+" + base64(typed)
                + "\n";
    }

    /** The line under the text; seconds count for a witness only. */
    String sign(String text, long seconds) {
        byte[] signature = type == LOG
                ? ed25519(text)
                : join(
                        ByteBuffer.allocate(Long.BYTES).putLong(0, seconds).array(),
                        ed25519("cosignature/v1\ntime " + seconds + "\n" + text));
        return "\u2014 " + name + " " + base64(join(id(), signature)) + "\n";
    }

    static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    static byte[] join(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }

    private byte[] id() {
        byte[] hash = NaiveTree.sha256((name + "\n").getBytes(StandardCharsets.UTF_8), typed);
        return Arrays.copyOf(hash, 4);
    }

    private byte[] ed25519(String text) {
        try {
            Signature signature = Signature.getInstance("Ed25519");
            signature.initSign(pair.getPrivate());
            signature.update(text.getBytes(StandardCharsets.UTF_8));
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}

package jejak.ledger.verify;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.security.Signature;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;

/** Signs notes as a log, or checkpoints as a witness, with a key of its own. */
public final class Signer {
    private static final int RAW = 32;

    private final String name;
    private final byte type;
    private final KeyPair pair;

    private Signer(String name, int type, KeyPair pair) {
        this.name = name;
        this.type = (byte) type;
        this.pair = pair;
    }

    /** Signature type 1. */
    public static Signer log(String name, SecureRandom random) {
        return new Signer(name, 1, pair(random));
    }

    /** Signature type 4. */
    public static Signer witness(String name, SecureRandom random) {
        return new Signer(name, 4, pair(random));
    }

    /** As a line of keys.txt. */
    public String key() {
        return (type == 1 ? "log " : "witness ") + name + "+" + HexFormat.of().formatHex(id()) + "+"
                + Base64.getEncoder().encodeToString(typed());
    }

    /** The line under the text. */
    public String line(String text, long seconds) {
        byte[] signature = type == 1
                ? sign(text)
                : concat(
                        ByteBuffer.allocate(Long.BYTES).putLong(seconds).array(),
                        sign("cosignature/v1\ntime " + seconds + "\n" + text));
        return "\u2014 " + name + " " + Base64.getEncoder().encodeToString(concat(id(), signature)) + "\n";
    }

    private byte[] sign(String message) {
        try {
            Signature signer = Signature.getInstance("Ed25519");
            signer.initSign(pair.getPrivate());
            signer.update(message.getBytes(StandardCharsets.UTF_8));
            return signer.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private byte[] id() {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            sha.update((name + "\n").getBytes(StandardCharsets.UTF_8));
            return Arrays.copyOf(sha.digest(typed()), Integer.BYTES);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private byte[] typed() {
        byte[] encoded = pair.getPublic().getEncoded();
        return concat(new byte[] {type}, Arrays.copyOfRange(encoded, encoded.length - RAW, encoded.length));
    }

    private static KeyPair pair(SecureRandom random) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("Ed25519");
            generator.initialize(255, random);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] concat(byte[] first, byte[] second) {
        byte[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }
}

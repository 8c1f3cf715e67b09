package jejak.ledger.proof;

import java.io.ByteArrayOutputStream;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.HexFormat;

/** Turns raw keys of 32 bytes into the JDK's keys and back, and signs with them. */
final class Ed25519 {
    static final int KEY_LENGTH = 32;
    static final int SIGNATURE_LENGTH = 64;

    // What DER puts before the raw key, RFC 8410.
    private static final byte[] PUBLIC = HexFormat.of().parseHex("302a300506032b6570032100");
    private static final byte[] PRIVATE = HexFormat.of().parseHex("302e020100300506032b657004220420");

    private Ed25519() {}

    static PublicKey publicKey(byte[] raw) throws GeneralSecurityException {
        return KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(joined(PUBLIC, raw)));
    }

    static PrivateKey privateKey(byte[] seed) throws GeneralSecurityException {
        return KeyFactory.getInstance("Ed25519").generatePrivate(new PKCS8EncodedKeySpec(joined(PRIVATE, seed)));
    }

    /** The JDK derives a public key only while it makes a pair, so it is handed the seed as its chance. */
    static byte[] publicOf(byte[] seed) throws GeneralSecurityException {
        KeyPairGenerator maker = KeyPairGenerator.getInstance("Ed25519");
        maker.initialize(255, new SecureRandom() {
            @Override
            public void nextBytes(byte[] bytes) {
                System.arraycopy(seed, 0, bytes, 0, bytes.length);
            }
        });
        byte[] der = maker.generateKeyPair().getPublic().getEncoded();
        return Arrays.copyOfRange(der, PUBLIC.length, der.length);
    }

    static byte[] sign(PrivateKey key, byte[] message) throws GeneralSecurityException {
        Signature signature = Signature.getInstance("Ed25519");
        signature.initSign(key);
        signature.update(message);
        return signature.sign();
    }

    /** False also for a signature that is not even one. */
    static boolean verifies(PublicKey key, byte[] message, byte[] signed) {
        try {
            Signature signature = Signature.getInstance("Ed25519");
            signature.initVerify(key);
            signature.update(message);
            return signature.verify(signed);
        } catch (GeneralSecurityException malformed) {
            return false;
        }
    }

    private static byte[] joined(byte[] prefix, byte[] raw) {
        if (raw.length != KEY_LENGTH) {
            throw new MalformedNote("A key of Ed25519 has 32 bytes, not " + raw.length + ".");
        }
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.writeBytes(prefix);
        all.writeBytes(raw);
        return all.toByteArray();
    }
}

package jejak.api.keys;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.security.Signature;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** One key of the tests' key service in its versions: AES-256-GCM or Ed25519. */
public final class TransitKeys {
    private static final int NONCE = 12;
    private static final int RAW = 32;

    private final boolean signs;
    private final List<Object> versions = new ArrayList<>();
    private int openable = 1;

    private TransitKeys(boolean signs) {
        this.signs = signs;
        rotate();
    }

    public static TransitKeys aes() {
        return new TransitKeys(false);
    }

    public static TransitKeys ed25519() {
        return new TransitKeys(true);
    }

    public synchronized void rotate() {
        try {
            byte[] secret = new byte[RAW];
            new SecureRandom().nextBytes(secret);
            versions.add(
                    signs
                            ? KeyPairGenerator.getInstance("Ed25519").generateKeyPair()
                            : new SecretKeySpec(secret, "AES"));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    public synchronized void openOnlyFrom(int version) {
        if (version > versions.size()) {
            throw new IllegalArgumentException("cannot set min decryption version of %d, latest key version is %d"
                    .formatted(version, versions.size()));
        }
        openable = version;
    }

    synchronized Map<String, Object> told() {
        Map<String, Object> each = new TreeMap<>();
        for (int version = openable; version <= versions.size(); version++) {
            each.put(
                    String.valueOf(version),
                    signs ? Map.of("public_key", publicKey(version), "name", "ed25519") : 1_700_000_000);
        }
        return Map.of(
                "type",
                signs ? "ed25519" : "aes256-gcm96",
                "latest_version",
                versions.size(),
                "min_decryption_version",
                openable,
                "min_encryption_version",
                0,
                "keys",
                each);
    }

    synchronized String encrypt(String plain) throws GeneralSecurityException {
        byte[] nonce = new byte[NONCE];
        new SecureRandom().nextBytes(nonce);
        byte[] sealed = cipher(Cipher.ENCRYPT_MODE, versions.size(), nonce)
                .doFinal(Base64.getDecoder().decode(plain));
        return made(
                versions.size(),
                ByteBuffer.allocate(NONCE + sealed.length)
                        .put(nonce)
                        .put(sealed)
                        .array());
    }

    synchronized String decrypt(String made) throws GeneralSecurityException {
        String[] parts = made.split(":", -1);
        int version = Integer.parseInt(parts[1].substring(1));
        if (version < openable || version > versions.size()) {
            throw new IllegalArgumentException("ciphertext or signature version is disallowed by policy (too old)");
        }
        byte[] sealed = Base64.getDecoder().decode(parts[2]);
        byte[] plain = cipher(Cipher.DECRYPT_MODE, version, Arrays.copyOf(sealed, NONCE))
                .doFinal(sealed, NONCE, sealed.length - NONCE);
        return Base64.getEncoder().encodeToString(plain);
    }

    synchronized String sign(String input, int version) throws GeneralSecurityException {
        int by = version == 0 ? versions.size() : version;
        Signature signature = Signature.getInstance("Ed25519");
        signature.initSign(((KeyPair) versions.get(by - 1)).getPrivate());
        signature.update(Base64.getDecoder().decode(input));
        return made(by, signature.sign());
    }

    private String publicKey(int version) {
        byte[] encoded = ((KeyPair) versions.get(version - 1)).getPublic().getEncoded();
        return Base64.getEncoder().encodeToString(Arrays.copyOfRange(encoded, encoded.length - RAW, encoded.length));
    }

    private Cipher cipher(int mode, int version, byte[] nonce) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, (SecretKeySpec) versions.get(version - 1), new GCMParameterSpec(128, nonce));
        return cipher;
    }

    private static String made(int version, byte[] bytes) {
        return "vault:v%d:%s".formatted(version, Base64.getEncoder().encodeToString(bytes));
    }
}

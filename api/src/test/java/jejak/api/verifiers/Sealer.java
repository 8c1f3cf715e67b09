package jejak.api.verifiers;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.random.RandomGenerator;
import javax.crypto.Cipher;
import javax.crypto.KDF;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.HKDFParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** A person's key, and what it seals. */
final class Sealer {
    final String id;
    private final byte[] secret;
    private final RandomGenerator random;

    Sealer(RandomGenerator random) {
        this.random = random;
        this.secret = bytes(32);
        this.id = base64url(bytes(12));
    }

    String secret() {
        return base64url(secret);
    }

    String commitment() {
        return base64url(hkdf("jejak commitment 1"));
    }

    /** JSON, padded so that its length tells little. */
    String seal(String json, String stream, long version, String path) {
        byte[] nonce = bytes(12);
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            SecretKey key = new SecretKeySpec(hkdf("jejak sealing 1"), "AES");
            cipher.init(Cipher.ENCRYPT_MODE, key, new GCMParameterSpec(128, nonce));
            cipher.updateAAD(place(stream, version, path));
            String padded = json + " ".repeat(random.nextInt(8));
            return base64url(NoteKey.join(nonce, cipher.doFinal(padded.getBytes(UTF_8))));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private byte[] place(String stream, long version, String path) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            DataOutputStream out = new DataOutputStream(bytes);
            framed(out, "jejak sealed value 1");
            framed(out, stream);
            out.writeLong(version);
            framed(out, path);
            framed(out, id);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void framed(DataOutputStream out, String text) throws IOException {
        byte[] utf8 = text.getBytes(UTF_8);
        out.writeInt(utf8.length);
        out.write(utf8);
    }

    private byte[] hkdf(String info) {
        try {
            return KDF.getInstance("HKDF-SHA256")
                    .deriveData(HKDFParameterSpec.ofExtract().addIKM(secret).thenExpand(info.getBytes(UTF_8), 32));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private byte[] bytes(int count) {
        byte[] bytes = new byte[count];
        random.nextBytes(bytes);
        return bytes;
    }

    private static String base64url(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}

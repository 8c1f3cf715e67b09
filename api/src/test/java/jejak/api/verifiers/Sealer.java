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

    /** One value as JSON, by itself; padded so that its length tells little. */
    String seal(String json, String stream, long version, String path) {
        return seal("jejak sealed value 1", json, stream, version, path);
    }

    /** All values of the person, as an array. */
    String sealTogether(String array, String stream, long version, String paths) {
        return seal("jejak sealed values 2", array, stream, version, paths);
    }

    private String seal(String form, String json, String stream, long version, String paths) {
        byte[] nonce = bytes(12);
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            SecretKey key = new SecretKeySpec(hkdf("jejak sealing 1"), "AES");
            cipher.init(Cipher.ENCRYPT_MODE, key, new GCMParameterSpec(128, nonce));
            cipher.updateAAD(place(form, stream, version, paths));
            String padded = json + " ".repeat(random.nextInt(8));
            return base64url(NoteKey.join(nonce, cipher.doFinal(padded.getBytes(UTF_8))));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private byte[] place(String form, String stream, long version, String paths) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            DataOutputStream out = new DataOutputStream(bytes);
            framed(out, form);
            framed(out, stream);
            out.writeLong(version);
            framed(out, paths);
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

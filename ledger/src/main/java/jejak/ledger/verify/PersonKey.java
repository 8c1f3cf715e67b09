package jejak.ledger.verify;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.KDF;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.HKDFParameterSpec;
import jejak.ledger.verify.spec.EventBytes;
import org.jspecify.annotations.Nullable;

/** The secret of one person's data as bundle.md derives from it: what an event commits to, and what opens its boxes. */
final class PersonKey {
    private static final int LENGTH = 32;
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;

    private final String id;
    private final String commitment;
    private final SecretKey sealing;

    PersonKey(String id, byte[] secret) {
        this.id = id;
        try {
            KDF hkdf = KDF.getInstance("HKDF-SHA256");
            this.commitment = Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(hkdf.deriveData(info(secret, "jejak commitment 1")));
            this.sealing = hkdf.deriveKey("AES", info(secret, "jejak sealing 1"));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("JDK 25 has HKDF-SHA-256; this one does not.", e);
        }
    }

    /** Whether the event was sealed under exactly this key. */
    boolean isThatOf(Boxes.KeyName name) {
        return name.id().equals(id) && name.commitment().equals(commitment);
    }

    /** What lies sealed at the place, or null when it does not open. */
    byte @Nullable [] open(EventBytes event, Boxes.Place place) {
        byte[] sealed = place.sealed();
        if (sealed == null || sealed.length < NONCE) {
            return null;
        }
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(Cipher.DECRYPT_MODE, sealing, new GCMParameterSpec(TAG_BITS, sealed, 0, NONCE));
            cipher.updateAAD(bound(event, place));
            return cipher.doFinal(sealed, NONCE, sealed.length - NONCE);
        } catch (GeneralSecurityException _) {
            return null;
        }
    }

    private byte[] bound(EventBytes event, Boxes.Place place) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            text(out, place.form());
            text(out, event.stream());
            out.writeLong(event.version());
            text(out, place.bound());
            text(out, id);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static void text(DataOutputStream out, String text) throws IOException {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(utf8.length);
        out.write(utf8);
    }

    private static HKDFParameterSpec info(byte[] secret, String label) {
        return HKDFParameterSpec.ofExtract().addIKM(secret).thenExpand(label.getBytes(StandardCharsets.UTF_8), LENGTH);
    }
}

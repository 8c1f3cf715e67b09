package jejak.api.privacy;

import java.security.GeneralSecurityException;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;

/** AES-256-GCM with the nonce in front; one object serves one thread. */
final class Gcm {
    static final int NONCE_LENGTH = 12;
    static final int KEY_LENGTH = 32;
    private static final int TAG_BITS = 128;

    private final Cipher cipher;

    Gcm() {
        try {
            cipher = Cipher.getInstance("AES/GCM/NoPadding");
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every JDK has AES-GCM; this one does not.", e);
        }
    }

    byte[] seal(SecretKey key, byte[] nonce, byte[] bound, byte[] plain) {
        try {
            cipher.init(Cipher.ENCRYPT_MODE, key, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(bound);
            byte[] sealed = new byte[NONCE_LENGTH + cipher.getOutputSize(plain.length)];
            System.arraycopy(nonce, 0, sealed, 0, NONCE_LENGTH);
            cipher.doFinal(plain, 0, plain.length, sealed, NONCE_LENGTH);
            return sealed;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A value could not be sealed.", e);
        }
    }

    /** Fails unless key, nonce, bound data and every byte are those of the sealing. */
    byte[] open(SecretKey key, byte[] bound, byte[] sealed, int from) throws GeneralSecurityException {
        cipher.init(Cipher.DECRYPT_MODE, key, new GCMParameterSpec(TAG_BITS, sealed, from, NONCE_LENGTH));
        cipher.updateAAD(bound);
        return cipher.doFinal(sealed, from + NONCE_LENGTH, sealed.length - from - NONCE_LENGTH);
    }
}

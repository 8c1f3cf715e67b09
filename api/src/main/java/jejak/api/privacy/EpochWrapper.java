package jejak.api.privacy;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/** Wraps keys under one epoch's key-encryption key: {@code u8 format | u32 epoch | nonce | ciphertext}. */
final class EpochWrapper implements KeyWrapper {
    private static final byte FORMAT = 1;
    private static final int HEADER = 1 + Integer.BYTES;

    private final int epoch;
    private final SecretKey key;
    private final String origin;
    private final Randomness nonces;

    /** @param origin where the key comes from, for the sentence that says it does not fit */
    EpochWrapper(int epoch, byte[] key, String origin, Randomness nonces) {
        this.epoch = epoch;
        this.key = new SecretKeySpec(key, "AES");
        this.origin = origin;
        this.nonces = nonces;
    }

    @Override
    public byte[] wrap(byte[] secret, String context) {
        byte[] sealed = new Gcm().seal(key, nonces.bytes(Gcm.NONCE_LENGTH), bound(context), secret);
        return ByteBuffer.allocate(HEADER + sealed.length)
                .put(FORMAT)
                .putInt(epoch)
                .put(sealed)
                .array();
    }

    @Override
    public byte[] unwrap(byte[] wrapped, String context) {
        if (wrapped.length < HEADER + Gcm.NONCE_LENGTH || wrapped[0] != FORMAT) {
            throw new UnopenableKey("The wrapped key of '%s' is damaged.".formatted(context), null);
        }
        int epochOfKey = ByteBuffer.wrap(wrapped).getInt(1);
        if (epochOfKey != epoch) {
            throw new UnopenableKey(
                    "The key of '%s' was wrapped in epoch %d; %s is of epoch %d."
                            .formatted(context, epochOfKey, origin, epoch),
                    null);
        }
        try {
            return new Gcm().open(key, bound(context), wrapped, HEADER);
        } catch (GeneralSecurityException e) {
            throw new UnopenableKey("The key of '%s' does not open with %s.".formatted(context, origin), e);
        }
    }

    private byte[] bound(String context) {
        return new Framed()
                .text("jejak wrapped key 1")
                .number(epoch)
                .text(context)
                .bytes();
    }
}

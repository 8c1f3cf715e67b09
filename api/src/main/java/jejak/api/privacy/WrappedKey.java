package jejak.api.privacy;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A data key as it is stored: wrapped together with the person it was made for, and bound to its id. */
final class WrappedKey {
    static final int SECRET_LENGTH = Gcm.KEY_LENGTH;

    private WrappedKey() {}

    static byte[] wrap(KeyWrapper wrapper, String id, String subject, byte[] secret) {
        byte[] content = new Framed()
                .raw(secret)
                .raw(subject.getBytes(StandardCharsets.UTF_8))
                .bytes();
        byte[] wrapped = wrapper.wrap(content, id);
        Arrays.fill(content, (byte) 0);
        return wrapped;
    }

    static DataKey open(KeyWrapper wrapper, String id, byte[] wrapped) {
        byte[] content = wrapper.unwrap(wrapped, id);
        if (content.length <= SECRET_LENGTH) {
            throw new UnopenableKey("The wrapped key of '%s' is too short.".formatted(id), null);
        }
        String subject = new String(content, SECRET_LENGTH, content.length - SECRET_LENGTH, StandardCharsets.UTF_8);
        byte[] secret = Arrays.copyOf(content, SECRET_LENGTH);
        DataKey key = new DataKey(id, subject, secret);
        Arrays.fill(content, (byte) 0);
        Arrays.fill(secret, (byte) 0);
        return key;
    }
}

package jejak.api.privacy;

import java.util.Arrays;
import java.util.Base64;
import jejak.ledger.SubjectKey;

/** A person's key in memory, with the row that keeps it, or that will once the event which carries it is recorded. */
record HeldKey(DataKey key, SubjectKey row, boolean stored) {
    private static final int ID_LENGTH = 16;

    static HeldKey fresh(KeyWrapper wrapper, String subject, Randomness randomness) {
        String id = Base64.getUrlEncoder().withoutPadding().encodeToString(randomness.bytes(ID_LENGTH));
        byte[] secret = randomness.bytes(WrappedKey.SECRET_LENGTH);
        DataKey key = new DataKey(id, subject, secret);
        SubjectKey row = new SubjectKey(id, subject, WrappedKey.wrap(wrapper, id, subject, secret));
        Arrays.fill(secret, (byte) 0);
        return new HeldKey(key, row, false);
    }

    static DataKey open(KeyWrapper wrapper, SubjectKey row) {
        DataKey key = WrappedKey.open(wrapper, row.keyId(), row.wrapped());
        if (!key.subject().equals(row.subject())) {
            throw new UnopenableKey("The key '%s' lies under another person.".formatted(row.keyId()), null);
        }
        return key;
    }

    boolean is(SubjectKey other) {
        return row.keyId().equals(other.keyId());
    }
}

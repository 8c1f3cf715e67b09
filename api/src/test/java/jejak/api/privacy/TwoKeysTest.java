package jejak.api.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Random;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import jejak.api.privacy.FieldCipher.Place;
import org.junit.jupiter.api.Test;

/** A sealed value reads one thing only: not under a wrong key, and not under a second key made to fit. */
class TwoKeysTest {
    private static final Place PLACE = Place.ofPerson("family-1", 3, "members[0].nik");
    private final long seed = Long.getLong("jejak.seed", System.nanoTime());
    private final Random random = new Random(seed);

    @Test
    void tenThousandWrongKeysOpenNothing() {
        System.out.println("TwoKeysTest: repeat with -Djejak.seed=" + seed);
        FieldCipher cipher = new FieldCipher(random::nextBytes);
        byte[] plain = "\"9951080101500001\"".getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < 10_000; i++) {
            DataKey right = key();
            DataKey wrong = key();
            byte[] sealed = cipher.seal(right, PLACE, plain);

            assertThatThrownBy(() -> cipher.open(wrong, PLACE, sealed)).isInstanceOf(GeneralSecurityException.class);
            assertThat(wrong.committedTo(right.commitment())).isFalse();
        }
    }

    /** GCM alone opens each of these under both keys, to two different texts; the commitment names one of them. */
    @Test
    void aThousandTextsCraftedForTwoKeysAreToldApartByTheirCommitment() throws GeneralSecurityException {
        for (int i = 0; i < 1_000; i++) {
            DataKey first = key();
            DataKey second = key();
            byte[] bound = new byte[16];
            random.nextBytes(bound);
            byte[] crafted = crafted(first.sealing(), second.sealing(), bound);

            byte[] one = new Gcm().open(first.sealing(), bound, crafted, 0);
            byte[] other = new Gcm().open(second.sealing(), bound, crafted, 0);

            assertThat(one).as("seed %d", seed).isNotEqualTo(other);
            assertThat(first.committedTo(first.commitment())).isTrue();
            assertThat(second.committedTo(first.commitment()))
                    .as("seed %d", seed)
                    .isFalse();
        }
    }

    private DataKey key() {
        byte[] secret = new byte[Gcm.KEY_LENGTH];
        random.nextBytes(secret);
        return new DataKey("the same id", "sari", secret);
    }

    /**
     * One block whose tag is right under both keys. With one block C bound to one block A, the tag is
     * A·H³ + C·H² + L·H + E: the two tags are equal for C = (A·(H³+K³) + L·(H+K) + E+F) / (H²+K²).
     */
    private byte[] crafted(SecretKey first, SecretKey second, byte[] bound) throws GeneralSecurityException {
        byte[] nonce = new byte[Gcm.NONCE_LENGTH];
        random.nextBytes(nonce);
        Field h = Field.of(block(first, new byte[16]));
        Field k = Field.of(block(second, new byte[16]));
        byte[] start = ByteBuffer.allocate(16).put(nonce).putInt(1).array();
        Field e = Field.of(block(first, start));
        Field f = Field.of(block(second, start));
        Field a = Field.of(bound);
        Field lengths =
                Field.of(ByteBuffer.allocate(16).putLong(128).putLong(128).array());
        Field h2 = h.times(h);
        Field k2 = k.times(k);
        Field c = a.times(h2.times(h).plus(k2.times(k)))
                .plus(lengths.times(h.plus(k)))
                .plus(e)
                .plus(f)
                .times(h2.plus(k2).inverse());
        Field tag =
                a.times(h2.times(h)).plus(c.times(h2)).plus(lengths.times(h)).plus(e);
        return ByteBuffer.allocate(44)
                .put(nonce)
                .put(c.bytes())
                .put(tag.bytes())
                .array();
    }

    private static byte[] block(SecretKey key, byte[] plain) throws GeneralSecurityException {
        Cipher aes = Cipher.getInstance("AES/ECB/NoPadding");
        aes.init(Cipher.ENCRYPT_MODE, key);
        return aes.doFinal(plain);
    }

    /** GCM's field of 2^128 elements, first bit first. */
    private record Field(long high, long low) {
        private static final Field ONE = new Field(1L << 63, 0);

        static Field of(byte[] bytes) {
            ByteBuffer both = ByteBuffer.wrap(bytes);
            return new Field(both.getLong(), both.getLong());
        }

        byte[] bytes() {
            return ByteBuffer.allocate(16).putLong(high).putLong(low).array();
        }

        Field plus(Field other) {
            return new Field(high ^ other.high, low ^ other.low);
        }

        Field times(Field other) {
            Field product = new Field(0, 0);
            Field shifted = other;
            for (int bit = 0; bit < 128; bit++) {
                long word = bit < 64 ? high : low;
                if ((word >>> (63 - bit % 64) & 1) == 1) {
                    product = product.plus(shifted);
                }
                boolean carry = (shifted.low & 1) == 1;
                shifted = new Field(
                        shifted.high >>> 1 ^ (carry ? 0xE1L << 56 : 0), shifted.low >>> 1 | shifted.high << 63);
            }
            return product;
        }

        /** To the power of 2^128 - 2. */
        Field inverse() {
            Field result = ONE;
            Field square = this;
            for (int i = 1; i < 128; i++) {
                square = square.times(square);
                result = result.times(square);
            }
            return result;
        }
    }

    @Test
    void theFieldIsAField() {
        byte[] bytes = new byte[16];
        random.nextBytes(bytes);
        Field any = Field.of(bytes);

        assertThat(any.times(any.inverse())).isEqualTo(Field.ONE);
        assertThat(Arrays.equals(any.times(Field.ONE).bytes(), bytes)).isTrue();
    }
}

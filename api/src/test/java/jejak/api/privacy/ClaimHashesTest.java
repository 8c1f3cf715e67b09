package jejak.api.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Claim keys can be compared and not read. */
class ClaimHashesTest {
    private static final String NIK = "9951080101800001";

    private final ClaimHashes hashes = TestKeys.claimHashes();

    @Test
    void theSameNumberOfTheSameKindHasTheSameHash() {
        assertThat(hashes.hash("nik", NIK)).isEqualTo(hashes.hash("nik", NIK)).hasSize(43);
    }

    @Test
    void theBytesAreFixedForEver() {
        assertThat(hashes.hash("nik", NIK)).isEqualTo("jqTWnWNyGqiNXaa6bBToL8gV_wwN-aqj-9EddUO-XyA");
    }

    @Test
    void kindAndNumberAreNotRunTogether() {
        assertThat(hashes.hash("nik", "1" + NIK)).isNotEqualTo(hashes.hash("nik1", NIK));
    }

    @Test
    void anotherKeyGivesAnotherHash() {
        ClaimHashes other = new ClaimHashes("another key".getBytes(StandardCharsets.UTF_8));

        assertThat(other.hash("nik", NIK)).isNotEqualTo(hashes.hash("nik", NIK));
    }
}

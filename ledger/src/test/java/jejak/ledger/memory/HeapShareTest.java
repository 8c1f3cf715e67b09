package jejak.ledger.memory;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Holds that a memory is as large as is useful where there is room, and smaller in a small heap. */
class HeapShareTest {

    private static final long MEGABYTE = 1 << 20;

    @Test
    void inALargeHeapTheUsualNumberIsKept() {
        assertThat(HeapShare.of(100_000, 1_500, 4_096 * MEGABYTE)).isEqualTo(100_000);
    }

    @Test
    void inASmallHeapAMemoryTakesASixteenthOfIt() {
        assertThat(HeapShare.of(100_000, 1_500, 256 * MEGABYTE)).isEqualTo(11_184);
        assertThat(HeapShare.of(1_000, 1_500, 256 * MEGABYTE)).isEqualTo(1_000);
    }
}

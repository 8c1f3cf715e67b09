package jejak.ledger.proof;

/**
 * The root of a complete part of the tree, kept so that a proof reads hundreds of hashes instead of millions.
 *
 * @param level 8 for 256 leaves, 16 for 65,536 and so on
 * @param index which of the parts of that size, from the left, from 0
 */
@SuppressWarnings("ArrayRecordComponent") // a row on its way to the database
public record Subtree(int level, long index, byte[] hash) {
    /** Levels between two that are kept. */
    public static final int STRIDE = 8;

    /** Whether the roots of this level are kept. */
    static boolean isKept(int level) {
        return level > 0 && level % STRIDE == 0;
    }
}

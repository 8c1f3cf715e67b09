package jejak.api.imports;

import java.util.List;

/** What became of one row, and everything there is to say of it. */
record RowResult(int line, Fate fate, List<Finding> findings) {

    /** What a row can come to. */
    enum Fate {
        /** It said something new, which is an event now. */
        TAKEN,
        /** It said what was known. */
        UNCHANGED,
        /** It is bad and waits to be put right. */
        KEPT
    }

    static RowResult kept(int line, List<Finding> findings) {
        return new RowResult(line, Fate.KEPT, List.copyOf(findings));
    }
}

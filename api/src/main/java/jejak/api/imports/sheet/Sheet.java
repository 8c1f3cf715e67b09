package jejak.api.imports.sheet;

import java.util.Iterator;
import java.util.List;

/** A table in a file, read once from its top; only the row in hand is in memory. */
public interface Sheet extends AutoCloseable {

    /**
     * One row.
     *
     * @param line where it begins in the file, from 1
     * @param cells text of its cells, without blanks around it; a date of a spreadsheet as {@code 2024-06-10}
     */
    record Row(int line, List<String> cells) {
        /** The text in a column; empty where the row is shorter. */
        public String cell(int column) {
            return column >= 0 && column < cells.size() ? cells.get(column) : "";
        }

        boolean blank() {
            return cells.stream().allMatch(String::isEmpty);
        }
    }

    /** What was unusual about the file as a whole. */
    List<Quirk> quirks();

    /** Its rows, the header first; rows without any text are left out. */
    Iterator<Row> rows();

    @Override
    void close();

    /** Unusual ways to write a file, all of them understood. */
    enum Quirk {
        BYTE_ORDER_MARK,
        SEMICOLONS,
        TABS,
        WINDOWS_1252
    }
}

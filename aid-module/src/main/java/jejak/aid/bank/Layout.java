package jejak.aid.bank;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import jejak.aid.events.BankFileEvent.FileFormat;

/**
 * How the rows of one kind of file are written: as values between commas, or each value in a place of its own width.
 *
 * <p>No value of a file holds a comma, a quote or a line end, so that neither layout needs an escape.
 *
 * @param head widths of the values of the H row
 * @param row widths of the values of every D row
 */
record Layout(List<Integer> head, List<Integer> row) {

    /** What the bank is told. */
    static final Layout INSTRUCTION = new Layout(List.of(1, 17, 1, 72, 4, 10), List.of(1, 6, 100, 36, 13, 7, 7, 2, 15));

    /** What the bank answers. */
    static final Layout OUTCOME = new Layout(List.of(1, 17, 1, 40, 10), List.of(1, 6, 100, 9, 15, 10, 40, 80, 36, 20));

    private static final List<Integer> TRAILER = List.of(1, 6, 18);

    /** A row, closed by a line feed. */
    String line(FileFormat format, List<?> values) {
        List<String> texts = values.stream().map(String::valueOf).toList();
        return switch (format) {
                    case CSV -> String.join(",", texts);
                    case FIXED_WIDTH -> padded(texts);
                }
                + "\n";
    }

    /**
     * The values of a row, without the spaces around them.
     *
     * @throws IllegalArgumentException when it has another number of values, or is longer than its places
     */
    List<String> values(FileFormat format, String line) {
        List<Integer> widths = widths(line.isEmpty() ? "" : line.substring(0, 1));
        List<String> values = switch (format) {
            case CSV -> Arrays.stream(line.split(",", -1)).map(String::strip).toList();
            case FIXED_WIDTH -> cut(line, widths);
        };
        if (values.size() != widths.size()) {
            throw new IllegalArgumentException("%d values instead of %d".formatted(values.size(), widths.size()));
        }
        return values;
    }

    private String padded(List<String> values) {
        List<Integer> widths = widths(values.getFirst());
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < values.size(); i++) {
            line.append(values.get(i))
                    .append(" ".repeat(Math.max(0, widths.get(i) - values.get(i).length())));
        }
        return line.toString();
    }

    private static List<String> cut(String line, List<Integer> widths) {
        if (line.length() > widths.stream().mapToInt(w -> w).sum()) {
            throw new IllegalArgumentException("longer than its places");
        }
        List<String> values = new ArrayList<>();
        int at = 0;
        for (int width : widths) {
            int end = Math.min(line.length(), at + width);
            values.add(at < end ? line.substring(at, end).strip() : "");
            at += width;
        }
        return values;
    }

    private List<Integer> widths(String kind) {
        return switch (kind) {
            case "H" -> head;
            case "D" -> row;
            case "T" -> TRAILER;
            default -> throw new IllegalArgumentException("no kind of row is called '" + kind + "'");
        };
    }
}

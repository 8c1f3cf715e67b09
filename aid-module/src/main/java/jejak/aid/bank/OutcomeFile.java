package jejak.aid.bank;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import jejak.aid.events.BankFileEvent.FileFormat;
import jejak.aid.events.BsuEvent.PaymentFailure;
import jejak.kernel.Rejected;
import org.jspecify.annotations.Nullable;

/**
 * A file of outcomes that was read whole and whose totals are right.
 *
 * @param bankReference what the bank calls the file
 */
record OutcomeFile(String bankReference, List<Row> rows, long totalRupiah) {

    /** Fifteen digits, as wide as the layout. */
    private static final long MOST_RUPIAH = 999_999_999_999_999L;

    /** What the bank says of one payment. */
    enum Status {
        PAID,
        FAILED,
        UNCLEAR,
        REVERSED
    }

    /**
     * One row.
     *
     * @param line line of the file, from 1
     * @param payeePersonId who took the money; empty for the recipient in person
     * @param reason why it failed; null when it did not
     */
    record Row(
            int line,
            String paymentId,
            Status status,
            long rupiah,
            LocalDate on,
            String branch,
            String payPoint,
            String payeePersonId,
            @Nullable PaymentFailure reason) {}

    /**
     * Reads a file, or nothing of it.
     *
     * @throws Rejected naming the first line that cannot be read, or the totals that do not fit
     */
    static OutcomeFile read(FileFormat format, String text) {
        List<String> lines = lines(text);
        boolean framed = lines.size() > 1
                && lines.getFirst().startsWith("H")
                && lines.getLast().startsWith("T");
        new Rejected.Checks().that(framed, "content", BankFault.FILE_EMPTY).done();
        String reference = reference(values(format, lines.getFirst(), 1));
        List<Row> rows = IntStream.range(1, lines.size() - 1)
                .mapToObj(i -> row(format, lines.get(i), i + 1))
                .toList();
        long total = rows.stream().mapToLong(Row::rupiah).sum();
        List<String> totals = List.of("T", Integer.toString(rows.size()), Long.toString(total));
        boolean whole = values(format, lines.getLast(), lines.size()).equals(totals);
        new Rejected.Checks()
                .that(whole, "content", BankFault.TOTALS_DO_NOT_MATCH)
                .done();
        return new OutcomeFile(reference, rows, total);
    }

    /** What an editor puts before and after the rows, a byte order mark and empty lines, is no part of them. */
    private static List<String> lines(String text) {
        return text.replaceFirst("^\\uFEFF", "").stripTrailing().lines().toList();
    }

    /** A file of another kind, or of a layout to come, is not read as if it were this one. */
    private static String reference(List<String> head) {
        boolean ours = head.getFirst().equals("H")
                && head.get(1).equals("JEJAK-OUTCOME")
                && head.get(2).equals("1");
        if (!ours || !head.get(3).matches("[A-Za-z0-9/_.-]{1,40}")) {
            throw notReadable(1);
        }
        return head.get(3);
    }

    /** In the order in which it happened, whatever the order of the file; of one day first the paid, last the taken back. */
    List<Row> inOrderOfLife() {
        return rows.stream()
                .sorted(Comparator.comparing(Row::on).thenComparing(Row::status).thenComparingInt(Row::line))
                .toList();
    }

    private static Row row(FileFormat format, String line, int number) {
        if (!line.startsWith("D")) {
            throw notReadable(number);
        }
        List<String> v = values(format, line, number);
        try {
            PaymentFailure reason = v.get(9).isEmpty() ? null : PaymentFailure.valueOf(v.get(9));
            Status status = Status.valueOf(v.get(3));
            long rupiah = Long.parseLong(v.get(4));
            LocalDate on = LocalDate.parse(v.get(5));
            if (rupiah < 0
                    || rupiah > MOST_RUPIAH
                    || !v.getFirst().equals("D")
                    || (status == Status.FAILED && reason == null)) {
                throw notReadable(number);
            }
            return new Row(number, v.get(2), status, rupiah, on, v.get(6), v.get(7), v.get(8), reason);
        } catch (IllegalArgumentException | DateTimeException unreadable) {
            throw notReadable(number);
        }
    }

    private static List<String> values(FileFormat format, String line, int number) {
        try {
            return Layout.OUTCOME.values(format, line);
        } catch (IllegalArgumentException unreadable) {
            throw notReadable(number);
        }
    }

    private static Rejected notReadable(int line) {
        return new Rejected("content.lines[" + line + "]", BankFault.LINE_NOT_READABLE);
    }
}

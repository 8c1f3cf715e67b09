package jejak.query.audit.decree;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes an annex with its money for a spreadsheet; a cell that would be run as a formula is disarmed. */
final class DecreeCsv {

    private static final String HEAD =
            "annexRow,householdId,recipientPersonId,category,monthlyRupiah,fromMonth,toMonth,"
                    + "entitledRupiah,instructedRupiah,paidRupiah,atBankRupiah,returnedRupiah,differenceRupiah\r\n";

    /** What spreadsheets take for the beginning of a formula. */
    private static final String FORMULA = "=+-@\t\r\n";

    private DecreeCsv() {}

    static String of(List<DecreeRow> rows) {
        return rows.stream().map(DecreeCsv::line).collect(Collectors.joining("", HEAD, ""));
    }

    /** Numbers stay numbers, also below zero; only text can carry a formula. */
    private static String line(DecreeRow r) {
        Stream<String> texts =
                Stream.of(r.householdId(), r.recipientPersonId(), r.category()).map(DecreeCsv::text);
        Stream<String> months = Stream.of(r.fromMonth(), r.toMonth()).map(DecreeCsv::text);
        Stream<Long> money = Stream.of(
                r.entitledRupiah(),
                r.instructedRupiah(),
                r.paidRupiah(),
                r.atBankRupiah(),
                r.returnedRupiah(),
                r.differenceRupiah());
        return Stream.of(
                        Stream.of(Integer.toString(r.annexRow())),
                        texts,
                        Stream.of(Long.toString(r.monthlyRupiah())),
                        months,
                        money.map(String::valueOf))
                .flatMap(cells -> cells)
                .collect(Collectors.joining(",", "", "\r\n"));
    }

    static String text(String value) {
        boolean armed = !value.isEmpty() && FORMULA.indexOf(value.charAt(0)) >= 0;
        return '"' + (armed ? "'" : "") + value.replace("\"", "\"\"") + '"';
    }
}

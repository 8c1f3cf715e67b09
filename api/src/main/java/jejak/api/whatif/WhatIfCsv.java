package jejak.api.whatif;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes differences as a table that a spreadsheet opens and never carries out. */
final class WhatIfCsv {

    private static final String HEAD =
            "household,village,programme,category,first_month,last_month,months_before,months_after,rupiah_before,"
                    + "rupiah_after,rupiah_difference,rules";

    private WhatIfCsv() {}

    static String of(List<Difference> differences) {
        return Stream.concat(Stream.of(HEAD), differences.stream().map(WhatIfCsv::row))
                .collect(Collectors.joining("\r\n", "", "\r\n"));
    }

    private static String row(Difference d) {
        return Stream.of(
                        text(d.householdId()),
                        text(d.villageCode()),
                        text(d.programme()),
                        text(d.category()),
                        d.firstMonth(),
                        d.lastMonth(),
                        d.monthsBefore(),
                        d.monthsAfter(),
                        d.rupiahBefore(),
                        d.rupiahAfter(),
                        d.differenceRupiah(),
                        text(d.why().stream().map(WhatIfCsv::said).collect(Collectors.joining("; "))))
                .map(String::valueOf)
                .collect(Collectors.joining(","));
    }

    private static String said(Difference.RuleChange change) {
        return change.rule() + " " + word(change.before()) + " -> " + word(change.after());
    }

    private static String word(@Nullable Boolean verdict) {
        return verdict == null ? "not applied" : verdict ? "passes" : "fails";
    }

    /** In quotation marks, and after an apostrophe where a spreadsheet would take it for a formula. */
    private static String text(String value) {
        boolean formula = !value.isEmpty() && "=+-@\t\r".indexOf(value.charAt(0)) >= 0;
        return "\"" + (formula ? "'" : "") + value.replace("\"", "\"\"") + "\"";
    }
}

package jejak.api.whatif;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import jejak.aid.rulepack.MonthRange;
import jejak.query.paging.QueryRefused;

/** Reads the months of a trial: a trial of no month at all would find nothing and pass for one. */
final class Period {

    private static final int LONGEST = 120;

    private Period() {}

    static MonthRange of(String from, String to) {
        MonthRange period = new MonthRange(month(from), month(to));
        if (period.from().isAfter(period.to())) {
            throw new QueryRefused(
                    "MONTHS_REVERSED",
                    "Bulan pertama " + from + " sesudah bulan terakhir " + to + ". Tukar keduanya.",
                    "The first month " + from + " is after the last one " + to + ". Exchange them.");
        }
        if (period.from().until(period.to(), ChronoUnit.MONTHS) >= LONGEST) {
            throw new QueryRefused(
                    "PERIOD_TOO_LONG",
                    "Simulasi paling lama " + LONGEST + " bulan. Pilih masa yang lebih pendek.",
                    "A trial is of " + LONGEST + " months at most. Choose a shorter period.");
        }
        return period;
    }

    private static YearMonth month(String text) {
        try {
            return YearMonth.parse(text);
        } catch (DateTimeException malformed) {
            throw new QueryRefused(
                    "MONTH_MALFORMED",
                    "Bulan ditulis tahun lalu bulan, misalnya 2024-01; perbaiki nilai yang dikirim.",
                    "A month is written year then month, for example 2024-01; correct the value sent.");
        }
    }
}

package jejak.query.bank;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/** Money of a programme, as a whole and by the months it is for; every payment pays the same for each of its months. */
record Reconciliation(Money total, List<Month> months) {

    record Month(String month, Money money) {}

    record Money(long instructed, long paid, long failed, long returned, long open, long asked, long unsent) {
        public long difference() {
            return instructed - paid - failed - returned - open;
        }
    }

    /** A row of either statement. */
    record Row(
            String month, long instructed, long paid, long failed, long returned, long open, long asked, long unsent) {
        Money money() {
            return new Money(instructed, paid, failed, returned, open, asked, unsent);
        }
    }

    private static final String SUMS = """
            coalesce(sum(part) filter (where retries is null), 0) as instructed,
            coalesce(sum(part) filter (where state = 'PAID'), 0) as paid,
            coalesce(sum(part) filter (where state = 'FAILED'), 0) as failed,
            coalesce(sum(part) filter (where state = 'RETURNED'), 0) as returned,
            coalesce(sum(part) filter (where state in ('INSTRUCTED', 'UNCLEAR')), 0) as open,
            coalesce(sum(part) filter (where state = 'UNCLEAR'), 0) as asked,
            coalesce(sum(part) filter (where state = 'INSTRUCTED' and file_number is null), 0) as unsent
        """;

    private static final String WHERE = """
        where programme = :programme and year = :year and (cast(:tranche as int) is null or tranche = :tranche)
        """;

    static Reconciliation of(JdbcClient db, String programme, int year, @Nullable Integer tranche) {
        Row whole = asked(db, programme, year, tranche, "select '' as month, " + SUMS + """
            from (select rupiah as part, * from bank_money_v1) m
            """ + WHERE)
                .query(Row.class)
                .single();
        return new Reconciliation(whole.money(), months(db, programme, year, tranche));
    }

    private static List<Month> months(JdbcClient db, String programme, int year, @Nullable Integer tranche) {
        return asked(
                        db,
                        programme,
                        year,
                        tranche,
                        "select month, " + SUMS + """
                            from (select rupiah / cardinality(string_to_array(months, ',')) as part, * from bank_money_v1) m,
                                unnest(string_to_array(months, ',')) as month
                            """ + WHERE + "group by month order by month")
                .query(Row.class)
                .list()
                .stream()
                .map(Objects::requireNonNull)
                .map(row -> new Month(row.month(), row.money()))
                .toList();
    }

    private static StatementSpec asked(
            JdbcClient db, String programme, int year, @Nullable Integer tranche, String sql) {
        return db.sql(sql).param("programme", programme).param("year", year).param("tranche", tranche);
    }
}

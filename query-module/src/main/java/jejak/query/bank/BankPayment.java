package jejak.query.bank;

import graphql.schema.DataFetchingFieldSelectionSet;
import java.time.LocalDate;
import java.util.List;
import jejak.query.paging.Connection;
import jejak.query.paging.DaysArgument;
import jejak.query.paging.PageRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/** The money of one payment, and the lists in which a treasurer looks for it. */
record BankPayment(
        String paymentId,
        String householdId,
        String category,
        int tranche,
        long rupiah,
        String villageCode,
        String state,
        @Nullable LocalDate instructedOn,
        @Nullable LocalDate failedOn,
        @Nullable Integer fileNumber) {

    /** What can be written into a file for the bank. */
    record Unsent(String programme, String category, int year, int tranche) {

        Connection<BankPayment> list(JdbcClient db, PageRequest page, DataFetchingFieldSelectionSet fields) {
            return page(
                    page,
                    fields,
                    sql -> db.sql(sql + """
                        from bank_money_v1
                        where programme = :programme and year = :year and category = :category and tranche = :tranche
                            and state = 'INSTRUCTED' and file_number is null
                        """ + (sql.startsWith("select *") ? AFTER : ""))
                            .param("programme", programme)
                            .param("year", year)
                            .param("category", category)
                            .param("tranche", tranche));
        }
    }

    /** What lies with the bank too long; money the bank is being asked about is not known to have left it. */
    record Outstanding(String programme, int year, LocalDate asOf, int days) {

        Outstanding {
            DaysArgument.of(days);
        }

        Connection<BankPayment> list(JdbcClient db, PageRequest page, DataFetchingFieldSelectionSet fields) {
            return page(
                    page,
                    fields,
                    sql -> db.sql(sql + """
                        from bank_money_v1
                        where programme = :programme and year = :year
                            and instructed_on + :days <= :day and (gone_on is null or gone_on > :day)
                            and (paid_on is null or paid_on > :day or back_on <= :day or state = 'UNCLEAR')
                        """ + (sql.startsWith("select *") ? AFTER : ""))
                            .param("programme", programme)
                            .param("year", year)
                            .param("day", asOf)
                            .param("days", days));
        }
    }

    private static final String AFTER = """
        and (village_code, payment_id) > (:village, :payment)
        order by village_code, payment_id limit :limit
        """;

    /** A statement that begins in one of two ways. */
    private interface Asked {
        StatementSpec of(String begin);
    }

    private static Connection<BankPayment> page(PageRequest page, DataFetchingFieldSelectionSet fields, Asked asked) {
        List<@Nullable BankPayment> rows = asked.of("select * ")
                .param("village", page.keyOr(0, ""))
                .param("payment", page.keyOr(1, ""))
                .param("limit", page.limit())
                .query(BankPayment.class)
                .list();
        return Connection.of(page, rows, row -> PageRequest.cursor(row.villageCode(), row.paymentId()))
                .counted(
                        fields,
                        () -> asked.of("select count(*) ").query(Integer.class).single());
    }
}

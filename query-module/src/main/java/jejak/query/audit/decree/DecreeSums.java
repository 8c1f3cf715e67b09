package jejak.query.audit.decree;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/** What an annex and the payments on it, and beside it, come to. */
record DecreeSums(JdbcClient db) {

    /** Sums of a decree. */
    record Totals(
            int rows,
            long entitledRupiah,
            long instructedRupiah,
            long paidRupiah,
            long atBankRupiah,
            long returnedRupiah,
            int neverPaidRows,
            int outsidePayments,
            long outsideRupiah) {}

    static final String OUTSIDE = """
        from decree_payment_v1
        where number is null and programme = :programme and category = :category and year = :year
            and (rupiah, paid_rupiah) <> (0, 0) -- what was retried unpaid stands under its new id
            and (cast(:within as text) is null or village_code = :within or starts_with(village_code, :within || '.'))
        """;

    Totals totals(Decree decree) {
        return outside("with rows as (" + DecreeRow.SELECT + """
            where r.number = :number group by r.number, r.annex_row
            ), outside as (select count(*) as payments, coalesce(sum(paid_rupiah), 0) as paid
            """ + OUTSIDE + """
            )
            select count(*) as rows, coalesce(sum(reserved_rupiah), 0) as entitled_rupiah,
                coalesce(sum(instructed_rupiah), 0) as instructed_rupiah, coalesce(sum(paid_rupiah), 0) as paid_rupiah,
                coalesce(sum(at_bank_rupiah), 0) as at_bank_rupiah,
                coalesce(sum(returned_rupiah), 0) as returned_rupiah,
                count(*) filter (where never_paid) as never_paid_rows,
                max(outside.payments) as outside_payments, max(outside.paid) as outside_rupiah
            from outside left join rows on true
            """, decree)
                .param("number", decree.number())
                .query(Totals.class)
                .single();
    }

    StatementSpec outside(String sql, Decree decree) {
        return db.sql(sql)
                .param("programme", decree.programme())
                .param("category", decree.category())
                .param("year", decree.year())
                .param("within", decree.region());
    }
}

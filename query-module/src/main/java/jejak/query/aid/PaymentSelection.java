package jejak.query.aid;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import jejak.query.log.AsOf;
import jejak.query.log.Moment;
import jejak.query.paging.Connection;
import jejak.query.paging.PageRequest;
import jejak.query.paging.RegionArgument;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/**
 * What a clerk asks for: one tranche, or the part of it that lies in one category or kecamatan.
 *
 * @param asOf the moment the question is about; null for now
 */
record PaymentSelection(
        String programme,
        @Nullable String category,
        int year,
        int tranche,
        @Nullable String kecamatan,
        @Nullable AsOf asOf) {

    /** The part of a statement that finds the payments, of which it leaves out those that were instructed later. */
    record Summary(long recipients, long instructed, long paid, long failed, long returned, long amountPaid) {

        /** The same of payments whose state is that of another moment. */
        static Summary of(List<Payment> payments) {
            return new Summary(
                    payments.stream().map(Payment::householdId).distinct().count(),
                    payments.size(),
                    in("PAID", payments).count(),
                    in("FAILED", payments).count(),
                    in("RETURNED", payments).count(),
                    in("PAID", payments).mapToLong(Payment::rupiah).sum());
        }

        private static Stream<Payment> in(String state, List<Payment> payments) {
            return payments.stream().filter(payment -> payment.state().equals(state));
        }
    }

    static final String SUMMARY_SDL = """

        "Counts and money of one tranche."
        type TrancheSummary {
          "Households for which a payment was instructed, each once."
          recipients: Int!
          "Payments instructed, whatever became of them; one that was retried counts again."
          instructed: Int!
          "Payments that reached the family and were not returned."
          paid: Int!
          "Payments that could not be handed over and are still with the bank."
          failed: Int!
          "Payments that are back in the treasury."
          returned: Int!
          "Money that reached the families and was not returned."
          amountPaid: Rupiah!
        }
        """;

    static final String SELECTED = """
        from payment_list_v1
        where programme = :programme and year = :year and tranche = :tranche
            and (cast(:category as text) is null or category = :category)
            and (cast(:kecamatan as text) is null or kecamatan = :kecamatan)
            and (cast(:position as bigint) is null or position <= :position)
            and (cast(:recordedAt as timestamptz) is null or recorded_at <= :recordedAt)
            and (cast(:day as date) is null or true_from <= :day)
            and (cast(:region as text) is null or village_code = :region or starts_with(village_code, :region || '.'))
        """;

    PaymentSelection {
        kecamatan = RegionArgument.kecamatan(kecamatan);
    }

    /** @param region of the reader, beyond which nothing is shown; null when the reader has none */
    StatementSpec ask(JdbcClient db, @Nullable String region, Moment moment, String sql) {
        return db.sql(sql)
                .params(moment.parameters())
                .param("programme", programme)
                .param("category", category)
                .param("year", year)
                .param("tranche", tranche)
                .param("kecamatan", kecamatan)
                .param("region", region);
    }

    Summary summary(JdbcClient db, @Nullable String region, Moment moment) {
        return ask(db, region, moment, """
            select count(distinct household_id) as recipients,
                count(*) as instructed,
                count(*) filter (where state = 'PAID') as paid,
                count(*) filter (where state = 'FAILED') as failed,
                count(*) filter (where state = 'RETURNED') as returned,
                coalesce(sum(rupiah) filter (where state = 'PAID'), 0) as amount_paid
            """ + SELECTED).query(Summary.class).single();
    }

    /** All that were instructed by then, as they stand now. */
    List<Payment> all(JdbcClient db, @Nullable String region, Moment moment) {
        return ask(db, region, moment, "select * " + SELECTED).query(Payment.class).list().stream()
                .map(Objects::requireNonNull)
                .toList();
    }

    Connection<Payment> page(JdbcClient db, PageRequest page, @Nullable String region, Moment moment) {
        List<@Nullable Payment> rows = ask(db, region, moment, "select * " + SELECTED + """
            and (village_code, payment_id) > (:village, :payment)
            order by village_code, payment_id limit :limit
            """)
                .param("village", page.keyOr(0, ""))
                .param("payment", page.keyOr(1, ""))
                .param("limit", page.limit())
                .query(Payment.class)
                .list();
        return Connection.of(page, rows, row -> PageRequest.cursor(row.villageCode(), row.paymentId()));
    }
}

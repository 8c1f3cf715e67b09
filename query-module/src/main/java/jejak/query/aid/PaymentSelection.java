package jejak.query.aid;

import jejak.query.log.AsOf;
import jejak.query.log.Moment;
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
}

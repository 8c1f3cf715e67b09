package jejak.query.aid;

import graphql.schema.DataFetchingFieldSelectionSet;
import java.util.List;
import jejak.aid.events.BsuEvent.BsuDisbursementInstructed;
import jejak.aid.events.BsuEvent.BsuPaid;
import jejak.aid.events.BsuEvent.BsuPaymentFailed;
import jejak.aid.events.BsuEvent.FundsReturnedToTreasury;
import jejak.kernel.Actor;
import jejak.kernel.Regions;
import jejak.query.engine.Projection;
import jejak.query.paging.Connection;
import jejak.query.paging.PageRequest;
import jejak.query.paging.RegionArgument;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.Arguments;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/** Every payment the bank was told to make, and what became of it; by tranche, as a pay point's list is printed. */
@Projection(table = "payment_list_v1", ddl = PaymentListShape.DDL, sdl = PaymentListShape.SDL)
class PaymentList {

    /** What a clerk asks for: one tranche, or the part of it that lies in one category or kecamatan. */
    record Selection(
            String programme,
            @Nullable String category,
            int year,
            int tranche,
            @Nullable String kecamatan) {
        Selection {
            kecamatan = RegionArgument.kecamatan(kecamatan);
        }
    }

    record Summary(long recipients, long instructed, long paid, long failed, long returned, long amountPaid) {}

    private static final String SELECTED = """
        from payment_list_v1
        where programme = :programme and year = :year and tranche = :tranche
            and (cast(:category as text) is null or category = :category)
            and (cast(:kecamatan as text) is null or kecamatan = :kecamatan)
            and (cast(:region as text) is null or village_code = :region or starts_with(village_code, :region || '.'))
        """;

    private final JdbcClient db;

    PaymentList(JdbcClient db) {
        this.db = db;
    }

    @EventHandler
    void on(BsuDisbursementInstructed e, @MetaDataValue(Actor.EFFECTIVE_DATE) @Nullable String effectiveDate) {
        db.sql("""
            insert into payment_list_v1
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'INSTRUCTED', cast(? as date))
            """)
                .params(e.paymentId(), e.householdId(), e.programme(), e.category(), e.year(), e.tranche())
                .params(String.join(",", e.months()), e.rupiah(), e.villageCode())
                .param(Regions.kecamatanOf(e.villageCode()))
                .param(effectiveDate)
                .update();
    }

    @EventHandler
    void on(BsuPaid e) {
        db.sql("update payment_list_v1 set state = 'PAID', paid_on = ? where payment_id = ?")
                .params(e.paidOn(), e.paymentId())
                .update();
    }

    @EventHandler
    void on(BsuPaymentFailed e) {
        db.sql("update payment_list_v1 set state = 'FAILED', failed_reason = ? where payment_id = ?")
                .params(e.reason().name(), e.paymentId())
                .update();
    }

    @EventHandler
    void on(FundsReturnedToTreasury e) {
        db.sql("update payment_list_v1 set state = 'RETURNED', returned_on = ? where payment_id = ?")
                .params(e.returnedOn(), e.paymentId())
                .update();
    }

    @QueryMapping
    Connection<Payment> paymentList(
            @Arguments Selection selection,
            @Argument int first,
            @Argument @Nullable String after,
            @ContextValue(required = false) @Nullable String region,
            DataFetchingFieldSelectionSet wanted) {
        PageRequest page = PageRequest.of(first, after, 2);
        List<@Nullable Payment> rows = selected(selection, region, "select * " + SELECTED + """
            and (village_code, payment_id) > (:village, :payment)
            order by village_code, payment_id limit :limit
            """)
                .param("village", page.keyOr(0, ""))
                .param("payment", page.keyOr(1, ""))
                .param("limit", page.limit())
                .query(Payment.class)
                .list();
        return Connection.of(page, rows, row -> PageRequest.cursor(row.villageCode(), row.paymentId()))
                .counted(
                        wanted,
                        () -> Math.toIntExact(trancheSummary(selection, region).instructed()));
    }

    @QueryMapping
    Summary trancheSummary(@Arguments Selection selection, @ContextValue(required = false) @Nullable String region) {
        return selected(selection, region, """
            select count(distinct household_id) as recipients,
                count(*) as instructed,
                count(*) filter (where state = 'PAID') as paid,
                count(*) filter (where state = 'FAILED') as failed,
                count(*) filter (where state = 'RETURNED') as returned,
                coalesce(sum(rupiah) filter (where state = 'PAID'), 0) as amount_paid
            """ + SELECTED).query(Summary.class).single();
    }

    /** @param region of the reader, beyond which nothing is shown; null when the reader has none */
    private StatementSpec selected(Selection s, @Nullable String region, String sql) {
        return db.sql(sql)
                .param("programme", s.programme())
                .param("category", s.category())
                .param("year", s.year())
                .param("tranche", s.tranche())
                .param("kecamatan", s.kecamatan())
                .param("region", region);
    }
}

package jejak.query.aid;

import graphql.schema.DataFetchingFieldSelectionSet;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import jejak.aid.events.BsuEvent.BsuDisbursementInstructed;
import jejak.aid.events.BsuEvent.BsuPaid;
import jejak.aid.events.BsuEvent.BsuPaymentFailed;
import jejak.aid.events.BsuEvent.FundsReturnedToTreasury;
import jejak.kernel.Actor;
import jejak.kernel.Regions;
import jejak.ledger.Ledger;
import jejak.query.engine.Projection;
import jejak.query.log.Circumstances;
import jejak.query.log.Moment;
import jejak.query.log.Moments;
import jejak.query.paging.Connection;
import jejak.query.paging.PageRequest;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.Timestamp;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.Arguments;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every payment the bank was told to make, and what became of it; by tranche, as a pay point's list is printed. */
@Projection(table = "payment_list_v1", ddl = PaymentListShape.DDL, sdl = PaymentListShape.SDL)
class PaymentList {

    record Summary(long recipients, long instructed, long paid, long failed, long returned, long amountPaid) {}

    private final JdbcClient db;
    private final Ledger ledger;

    PaymentList(JdbcClient db, Ledger ledger) {
        this.db = db;
        this.ledger = ledger;
    }

    @EventHandler
    void on(
            BsuDisbursementInstructed e,
            TrackingToken at,
            @Timestamp Instant recordedAt,
            @MetaDataValue(Actor.EFFECTIVE_DATE) @Nullable String effectiveDate) {
        db.sql("""
            insert into payment_list_v1
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'INSTRUCTED', cast(? as date), ?, ?, ?)
            """)
                .params(e.paymentId(), e.householdId(), e.programme(), e.category(), e.year(), e.tranche())
                .params(String.join(",", e.months()), e.rupiah(), e.villageCode())
                .param(Regions.kecamatanOf(e.villageCode()))
                .params(effectiveDate, at.position().orElseThrow(), recordedAt.atOffset(ZoneOffset.UTC))
                .param(effectiveDate == null ? Circumstances.dayOf(recordedAt) : LocalDate.parse(effectiveDate))
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

    /** At an earlier moment what became of a payment is folded from its household's log; one statement reads them all. */
    @QueryMapping
    Connection<Payment> paymentList(
            @Arguments PaymentSelection selection,
            @Argument int first,
            @Argument @Nullable String after,
            @ContextValue(required = false) @Nullable String region,
            DataFetchingFieldSelectionSet wanted) {
        Moment moment = Moments.of(selection.asOf(), ledger);
        Connection<Payment> page = page(selection, PageRequest.of(first, after, 2), region, moment)
                .counted(
                        wanted,
                        () -> Math.toIntExact(
                                summary(selection, region, moment).instructed()));
        return moment.isNow() ? page : new PaymentsThen(ledger, moment).of(page);
    }

    private Connection<Payment> page(
            PaymentSelection selection, PageRequest page, @Nullable String region, Moment moment) {
        List<@Nullable Payment> rows = selection
                .ask(db, region, moment, "select * " + PaymentSelection.SELECTED + """
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

    @QueryMapping
    Summary trancheSummary(
            @Arguments PaymentSelection selection, @ContextValue(required = false) @Nullable String region) {
        return summary(selection, region, Moment.NOW);
    }

    private Summary summary(PaymentSelection selection, @Nullable String region, Moment moment) {
        return selection.ask(db, region, moment, """
            select count(distinct household_id) as recipients,
                count(*) as instructed,
                count(*) filter (where state = 'PAID') as paid,
                count(*) filter (where state = 'FAILED') as failed,
                count(*) filter (where state = 'RETURNED') as returned,
                coalesce(sum(rupiah) filter (where state = 'PAID'), 0) as amount_paid
            """ + PaymentSelection.SELECTED).query(Summary.class).single();
    }
}

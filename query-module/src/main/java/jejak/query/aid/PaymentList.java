package jejak.query.aid;

import graphql.schema.DataFetchingFieldSelectionSet;
import java.time.Instant;
import java.time.ZoneOffset;
import jejak.aid.events.BsuEvent.BsuDisbursementInstructed;
import jejak.aid.events.BsuEvent.BsuPaid;
import jejak.aid.events.BsuEvent.BsuPaymentFailed;
import jejak.aid.events.BsuEvent.FundsReturnedToTreasury;
import jejak.aid.events.PaymentEvent.BsuDisbursementReinstructed;
import jejak.aid.events.PaymentEvent.BsuPaymentReversed;
import jejak.aid.events.PaymentEvent.InquiryAnswer;
import jejak.aid.events.PaymentEvent.PaymentInquiryAnswered;
import jejak.aid.events.PaymentEvent.PaymentInquiryOpened;
import jejak.kernel.Actor;
import jejak.kernel.Regions;
import jejak.ledger.Ledger;
import jejak.query.aid.PaymentSelection.Summary;
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
                .params(String.join(",", e.months()), e.rupiah(), e.villageCode(), Regions.kecamatanOf(e.villageCode()))
                .param(effectiveDate)
                .params(at.position().orElseThrow(), recordedAt.atOffset(ZoneOffset.UTC))
                .param(Circumstances.dayOf(effectiveDate, recordedAt))
                .update();
    }

    @EventHandler
    void on(
            BsuDisbursementReinstructed e,
            TrackingToken at,
            @Timestamp Instant recordedAt,
            @MetaDataValue(Actor.EFFECTIVE_DATE) @Nullable String effectiveDate) {
        now(e.failedPaymentId(), "RETRIED");
        on(e.asInstructed(), at, recordedAt, effectiveDate);
    }

    @EventHandler
    void on(BsuPaid e) {
        now(e.paymentId(), "PAID", "paid_on", e.paidOn());
    }

    @EventHandler
    void on(BsuPaymentFailed e) {
        now(e.paymentId(), "FAILED", "failed_reason", e.reason().name());
    }

    @EventHandler
    void on(BsuPaymentReversed e) {
        now(e.paymentId(), "FAILED", "paid_on", null);
    }

    @EventHandler
    void on(PaymentInquiryOpened e) {
        now(e.paymentId(), "UNCLEAR");
    }

    @EventHandler
    void on(PaymentInquiryAnswered e) {
        now(e.paymentId(), e.answer() == InquiryAnswer.PAID ? "PAID" : "FAILED");
    }

    @EventHandler
    void on(FundsReturnedToTreasury e) {
        now(e.paymentId(), "RETURNED", "returned_on", e.returnedOn());
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
        Connection<Payment> page = selection
                .page(db, PageRequest.of(first, after, 2), region, moment)
                .counted(
                        wanted,
                        () -> Math.toIntExact(
                                selection.summary(db, region, moment).instructed()));
        return moment.isNow() ? page : new PaymentsThen(ledger, moment).of(page);
    }

    @QueryMapping
    Summary trancheSummary(
            @Arguments PaymentSelection selection, @ContextValue(required = false) @Nullable String region) {
        Moment moment = Moments.of(selection.asOf(), ledger);
        return moment.isNow()
                ? selection.summary(db, region, moment)
                : Summary.of(new PaymentsThen(ledger, moment).of(selection.all(db, region, moment)));
    }

    private void now(String paymentId, String state) {
        db.sql("update payment_list_v1 set state = ? where payment_id = ?")
                .params(state, paymentId)
                .update();
    }

    private void now(String paymentId, String state, String column, @Nullable Object value) {
        db.sql("update payment_list_v1 set state = ?, " + column + " = ? where payment_id = ?")
                .param(state)
                .param(value)
                .param(paymentId)
                .update();
    }
}

package jejak.query.audit.money;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import jejak.aid.events.BsuEvent.BsuDisbursementInstructed;
import jejak.aid.events.BsuEvent.BsuPaid;
import jejak.aid.events.BsuEvent.BsuPaymentFailed;
import jejak.aid.events.BsuEvent.FundsReturnedToTreasury;
import jejak.aid.events.PaymentEvent.BsuDisbursementReinstructed;
import jejak.aid.events.PaymentEvent.BsuPaymentReversed;
import jejak.kernel.Actor;
import jejak.query.audit.Asked;
import jejak.query.audit.EventList;
import jejak.query.audit.money.UncollectedPayment.Stored;
import jejak.query.engine.Projection;
import jejak.query.facts.IndonesianTime;
import jejak.query.paging.Connection;
import jejak.query.paging.PageRequest;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.Timestamp;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.messaging.annotation.MessageIdentifier;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.Arguments;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/** Which money was instructed and not collected by a day, where it was then, and whether it came back in time. */
@Projection(table = "uncollected_v1", ddl = UncollectedShape.DDL, sdl = UncollectedSdl.TEXT)
class Uncollected {

    /** Sums of what nobody collected. */
    record Money(
            long payments,
            long rupiah,
            long waitingRupiah,
            long overdueRupiah,
            long returnedInTimeRupiah,
            long returnedLateRupiah) {}

    private final JdbcClient db;
    private final ReturnTerms terms;
    private final UncollectedTable table;

    Uncollected(JdbcClient db, ReturnTerms terms) {
        this.db = db;
        this.terms = terms;
        this.table = new UncollectedTable(db);
    }

    @EventHandler
    void on(
            BsuDisbursementInstructed e,
            @MetaDataValue(Actor.EFFECTIVE_DATE) @Nullable String effective,
            @Timestamp Instant at,
            @MessageIdentifier String eventId,
            TrackingToken token) {
        table.instructed(e, day(effective, at, e.villageCode()), EventList.entry(eventId, token));
    }

    /** The money goes on under the other id, and its days with the bank are counted from there. */
    @EventHandler
    void on(
            BsuDisbursementReinstructed e,
            @MetaDataValue(Actor.EFFECTIVE_DATE) @Nullable String effective,
            @Timestamp Instant at,
            @MessageIdentifier String eventId,
            TrackingToken token) {
        table.retried(e.failedPaymentId(), day(effective, at, e.villageCode()));
        on(e.asInstructed(), effective, at, eventId, token);
    }

    @EventHandler
    void on(BsuPaid e) {
        table.paid(e);
    }

    @EventHandler
    void on(BsuPaymentFailed e, @MessageIdentifier String eventId, TrackingToken token) {
        table.failed(e, EventList.entry(eventId, token));
    }

    @EventHandler
    void on(BsuPaymentReversed e, @MessageIdentifier String eventId, TrackingToken token) {
        table.reversed(e, EventList.entry(eventId, token));
    }

    @EventHandler
    void on(FundsReturnedToTreasury e, @MessageIdentifier String eventId, TrackingToken token) {
        table.returned(e, EventList.entry(eventId, token));
    }

    @QueryMapping
    Connection<UncollectedPayment> uncollected(
            @Arguments Asked asked,
            @Arguments Deadline deadline,
            @Argument int first,
            @Argument @Nullable String after,
            @ContextValue(name = "region", required = false) @Nullable String within) {
        PageRequest page = PageRequest.of(first, after, 2);
        List<@Nullable Stored> rows = bound("""
            select * from judged where (village_code, payment_id) > (:village, :payment)
            order by village_code, payment_id limit :limit
            """, asked, deadline, within)
                .param("village", page.keyOr(0, ""))
                .param("payment", page.keyOr(1, ""))
                .param("limit", page.limit())
                .query(Stored.class)
                .list();
        return Connection.<Stored>of(page, rows, r -> PageRequest.cursor(r.villageCode(), r.paymentId()))
                .map(UncollectedPayment::of);
    }

    @QueryMapping
    Money uncollectedMoney(
            @Arguments Asked asked,
            @Arguments Deadline deadline,
            @ContextValue(name = "region", required = false) @Nullable String within) {
        return bound("""
            select count(*) as payments, coalesce(sum(rupiah), 0) as rupiah,
                coalesce(sum(rupiah) filter (where state = 'WAITING'), 0) as waiting_rupiah,
                coalesce(sum(rupiah) filter (where state = 'OVERDUE'), 0) as overdue_rupiah,
                coalesce(sum(rupiah) filter (where state = 'RETURNED_IN_TIME'), 0) as returned_in_time_rupiah,
                coalesce(sum(rupiah) filter (where state = 'RETURNED_LATE'), 0) as returned_late_rupiah
            from judged
            """, asked, deadline, within).query(Money.class).single();
    }

    private static LocalDate day(@Nullable String effective, Instant at, String villageCode) {
        return effective == null ? IndonesianTime.day(at, villageCode) : LocalDate.parse(effective);
    }

    private StatementSpec bound(String rest, Asked asked, Deadline deadline, @Nullable String within) {
        Integer days = deadline.returnWithinDays();
        return asked.bind(db.sql(UncollectedShape.AS_OF + rest), within)
                .param("asOf", deadline.asOf())
                .param("days", days)
                .param("terms", days == null ? table.terms(asked, terms, deadline.asOf()) : "");
    }
}

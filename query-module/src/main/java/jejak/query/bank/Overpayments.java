package jejak.query.bank;

import graphql.schema.DataFetchingFieldSelectionSet;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import jejak.aid.events.BsuEvent.FundsReturnedToTreasury;
import jejak.aid.events.OverpaymentEvent.OverpaymentEstablished;
import jejak.aid.events.OverpaymentEvent.OverpaymentRecovered;
import jejak.aid.events.PaymentEvent.BsuPaymentReversed;
import jejak.aid.events.TakenBack;
import jejak.deliberation.events.HouseholdDecisionEvent.HouseholdDeliberated;
import jejak.household.events.FamilyEvent.DeathCorrected;
import jejak.household.events.FamilyEvent.HouseholdReopened;
import jejak.household.events.FamilyEvent.MoveCorrected;
import jejak.query.engine.Projection;
import jejak.query.paging.Connection;
import jejak.query.paging.PageRequest;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.messaging.annotation.MessageIdentifier;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Money that families received and were not due, and what of it is back. */
@Projection(table = "overpayment_v1", ddl = OverpaymentsShape.DDL, version = 3, sdl = OverpaymentsShape.SDL)
class Overpayments {

    private static final String AFTER_ALL = "9999-12";

    record Row(
            String overpaymentId,
            String householdId,
            String category,
            LocalDate wrongSince,
            LocalDate knownSince,
            long rupiah,
            long known,
            long remaining,
            long recovered) {}

    private final JdbcClient db;

    Overpayments(JdbcClient db) {
        this.db = db;
    }

    @EventHandler
    void on(OverpaymentEstablished e) {
        db.sql("insert into overpayment_v1 values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0)")
                .params(e.overpaymentId(), e.householdId(), e.programme(), e.category(), e.year())
                .params(e.wrongSince(), e.knownSince(), e.rupiah(), e.knownRupiah(), e.rupiah())
                .param(e.causeEventId())
                .update();
        e.months()
                .forEach(m -> db.sql("insert into overpayment_month_v1 values (?, ?, ?, ?) on conflict do nothing")
                        .params(e.overpaymentId(), m.paymentId(), m.month(), m.rupiah())
                        .update());
    }

    @EventHandler
    void on(OverpaymentRecovered e) {
        db.sql("update overpayment_v1 set remaining = ?, recovered = recovered + ? where overpayment_id = ?")
                .params(e.remainingRupiah(), e.rupiah(), e.overpaymentId())
                .update();
    }

    @EventHandler
    void on(BsuPaymentReversed e) {
        less("payment_id = ?", e.paymentId());
    }

    @EventHandler
    void on(FundsReturnedToTreasury e) {
        less("payment_id = ?", e.paymentId());
    }

    @EventHandler
    void on(DeathCorrected e, @MessageIdentifier String eventId) {
        takenBack(e.householdId(), e, eventId);
    }

    @EventHandler
    void on(MoveCorrected e, @MessageIdentifier String eventId) {
        takenBack(e.householdId(), e, eventId);
    }

    @EventHandler
    void on(HouseholdReopened e, @MessageIdentifier String eventId) {
        takenBack(e.householdId(), e, eventId);
    }

    @EventHandler
    void on(HouseholdDeliberated e, @MessageIdentifier String eventId) {
        takenBack(e.householdId(), e, eventId);
    }

    private void takenBack(String household, Object event, String by) {
        TakenBack.by(event).ifPresent(wrong -> {
            String until = wrong.instead() == null
                    ? AFTER_ALL
                    : YearMonth.from(wrong.instead()).toString();
            less("""
                month <= ? and overpayment_id in
                    (select overpayment_id from overpayment_v1 where cause = ? and household_id = ?)
                """, until, wrong.eventId(), household);
            db.sql("update overpayment_v1 set cause = ? where cause = ? and household_id = ?")
                    .params(by, wrong.eventId(), household)
                    .update();
        });
    }

    /** Takes the months off what remains, and never more than that. */
    private void less(String which, Object... values) {
        db.sql("""
            with gone as (delete from overpayment_month_v1 where %s returning overpayment_id, rupiah)
            update overpayment_v1 o set remaining = greatest(0, remaining - g.rupiah)
            from (select overpayment_id, sum(rupiah) as rupiah from gone group by overpayment_id) g
            where o.overpayment_id = g.overpayment_id
            """.formatted(which)).params(values).update();
    }

    @QueryMapping
    Connection<Row> overpayments(
            @Argument String programme,
            @Argument int year,
            @Argument int first,
            @Argument @Nullable String after,
            DataFetchingFieldSelectionSet fields) {
        PageRequest page = PageRequest.of(first, after, 1);
        List<@Nullable Row> rows = db.sql("""
            select * from overpayment_v1
            where programme = ? and year = ? and overpayment_id > ? order by overpayment_id limit ?
            """)
                .params(programme, year, page.keyOr(0, ""), page.limit())
                .query(Row.class)
                .list();
        return Connection.of(page, rows, row -> PageRequest.cursor(row.overpaymentId()))
                .counted(
                        fields,
                        () -> db.sql("select count(*) from overpayment_v1 where programme = ? and year = ?")
                                .params(programme, year)
                                .query(Integer.class)
                                .single());
    }
}

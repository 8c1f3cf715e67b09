package jejak.query.bank;

import java.util.List;
import java.util.Optional;
import jejak.aid.events.BsuEvent.BenefitTerminated;
import jejak.aid.events.BsuEvent.BsuDisbursementInstructed;
import jejak.aid.events.BsuEvent.BsuPaid;
import jejak.aid.events.BsuEvent.BsuRecipientDetermined;
import jejak.aid.events.BsuEvent.FundsReturnedToTreasury;
import jejak.aid.events.BudgetEvent.BudgetOpened;
import jejak.aid.events.BudgetEvent.BudgetRevised;
import jejak.aid.events.OverpaymentEvent.OverpaymentEstablished;
import jejak.aid.events.OverpaymentEvent.OverpaymentRecovered;
import jejak.aid.events.PaymentEvent.BsuDisbursementReinstructed;
import jejak.aid.events.PaymentEvent.BsuPaymentReversed;
import jejak.aid.events.PaymentEvent.BsuReservationReleased;
import jejak.query.engine.Projection;
import org.axonframework.eventhandling.EventHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What each budget line holds: its ceiling, what is reserved, what lies with the bank and the families, and what came back. */
@Projection(table = "budget_line_v2", ddl = BudgetShape.DDL, version = 2, sdl = BudgetShape.SDL)
class BudgetLines {

    static final String COLUMNS =
            "select id, ceiling, revisions, reserved, committed, returned, paid, recovered from budget_line_v2 ";

    private final JdbcClient db;

    BudgetLines(JdbcClient db) {
        this.db = db;
    }

    @EventHandler
    void on(BudgetOpened e) {
        db.sql("insert into budget_line_v2 values (?, ?, ?, 0, 0, 0, 0, 0, 0)")
                .params(e.budgetLineId(), e.regencyCode(), e.ceilingRupiah())
                .update();
    }

    @EventHandler
    void on(BudgetRevised e) {
        db.sql("update budget_line_v2 set ceiling = ?, revisions = revisions + 1 where id = ?")
                .params(e.ceilingRupiah(), e.budgetLineId())
                .update();
    }

    @EventHandler
    void on(BsuRecipientDetermined e) {
        add(e.budgetLineId(), "reserved", e.reservedRupiah());
    }

    @EventHandler
    void on(BenefitTerminated e) {
        add(e.budgetLineId(), "reserved", -e.releasedRupiah());
    }

    @EventHandler
    void on(BsuReservationReleased e) {
        add(e.budgetLineId(), "reserved", -e.rupiah());
    }

    @EventHandler
    void on(BsuDisbursementInstructed e) {
        add(e.budgetLineId(), "committed", e.rupiah());
        pays(e.paymentId(), e.householdId(), e.budgetLineId());
    }

    /** The same money once more: nothing is committed anew. */
    @EventHandler
    void on(BsuDisbursementReinstructed e) {
        pays(e.paymentId(), e.householdId(), e.budgetLineId());
    }

    @EventHandler
    void on(BsuPaid e) {
        paid(e.paymentId(), e.rupiah());
    }

    @EventHandler
    void on(BsuPaymentReversed e) {
        paid(e.paymentId(), 0);
    }

    @EventHandler
    void on(FundsReturnedToTreasury e) {
        add(e.budgetLineId(), "returned", e.rupiah());
        paid(e.paymentId(), 0);
    }

    /** All its months were paid from one line, the line of its programme and year. */
    @EventHandler
    void on(OverpaymentEstablished e) {
        e.months().stream()
                .limit(1)
                .forEach(month ->
                        db.sql("""
                            insert into budget_overpayment_v1
                            select ?, household_id, line_id from budget_payment_v1 where payment_id = ? on conflict do nothing
                            """).params(e.overpaymentId(), month.paymentId()).update());
    }

    @EventHandler
    void on(OverpaymentRecovered e) {
        db.sql("""
            update budget_line_v2 set recovered = recovered + ?
            where id = (select line_id from budget_overpayment_v1 where overpayment_id = ?)
            """).params(e.rupiah(), e.overpaymentId()).update();
    }

    @QueryMapping
    Optional<BudgetRow> budgetLine(@Argument String id) {
        return db.sql(COLUMNS + "where id = ?").param(id).query(BudgetRow.class).optional();
    }

    @QueryMapping
    List<@Nullable BudgetRow> budget(@Argument String programme, @Argument int year) {
        return db.sql(COLUMNS + "where split_part(id, ':', 3) = ? and split_part(id, ':', 4) = ? order by id")
                .params(programme, Integer.toString(year))
                .query(BudgetRow.class)
                .list();
    }

    private void pays(String paymentId, String householdId, String line) {
        db.sql("insert into budget_payment_v1 values (?, ?, ?, 0) on conflict do nothing")
                .params(paymentId, householdId, line)
                .update();
    }

    /** What is with the family now, instead of what was: a bank may take back what it never said it had paid. */
    private void paid(String paymentId, long rupiah) {
        db.sql("""
            update budget_line_v2 l set paid = l.paid + ? - p.paid
            from budget_payment_v1 p where p.payment_id = ? and l.id = p.line_id
            """).params(rupiah, paymentId).update();
        db.sql("update budget_payment_v1 set paid = ? where payment_id = ?")
                .params(rupiah, paymentId)
                .update();
    }

    private void add(String line, String column, long rupiah) {
        db.sql("update budget_line_v2 set " + column + " = " + column + " + ? where id = ?")
                .params(rupiah, line)
                .update();
    }
}

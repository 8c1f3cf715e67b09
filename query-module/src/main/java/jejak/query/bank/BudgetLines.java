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
import jejak.aid.events.PaymentEvent.BsuDisbursementReinstructed;
import jejak.aid.events.PaymentEvent.BsuPaymentReversed;
import jejak.aid.events.PaymentEvent.BsuReservationReleased;
import jejak.query.engine.Projection;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What each budget line holds: its ceiling, what is reserved, what lies with the bank and the families, and what came back. */
@Projection(table = "budget_line_v2", ddl = """
    create table budget_line_v2 (
        id text primary key,
        region text not null,
        ceiling bigint not null,
        revisions int not null,
        reserved bigint not null, -- by decrees, less what ended benefits and what came back for them freed
        committed bigint not null, -- told to the bank, whatever became of it
        returned bigint not null,
        paid bigint not null -- what families have
    );
    create table budget_payment_v1 (
        payment_id text primary key,
        household_id text not null,
        line_id text not null
    );
    """, sdl = """
        extend type Query {
          "What a budget line holds; null when it was never opened."
          budgetLine("Id of the line, for example budget:51.08:BSU:2024." id: ID!): BudgetLine
          "The budget lines of a programme and year, one for each regency of the appointment."
          budget(
            "Code of the programme, for example BSU."
            programme: String!
            "Budget year."
            year: Int!
          ): [BudgetLine!]!
        }

        "The money of one programme and year: free, uncommitted, withBank and paid make the ceiling at any moment, and withBank, paid and returned what was committed."
        type BudgetLine implements Node {
          "Id of the line."
          id: ID!
          "Most that may be reserved, and most that may be handed out, as last revised."
          ceiling: Rupiah!
          "How often the ceiling was revised."
          revisions: Int!
          "What decrees reserve, less what ended benefits set free."
          reserved: Rupiah!
          "What the bank was told to pay in all."
          committed: Rupiah!
          "What is back in the treasury."
          returned: Rupiah!
          "What decrees may still reserve."
          free: Rupiah!
          "Reserved, and the bank was not told to pay it or it came back."
          uncommitted: Rupiah!
          "With the bank: told to pay, and neither with a family nor back in the treasury."
          withBank: Rupiah!
          "With families: handed over, and neither taken back by the bank nor returned."
          paid: Rupiah!
        }
        """)
class BudgetLines {

    static final String COLUMNS = "select id, ceiling, revisions, reserved, committed, returned, paid from budget_line_v2 ";

    private final JdbcClient db;

    BudgetLines(JdbcClient db) {
        this.db = db;
    }

    @EventHandler
    void on(BudgetOpened e) {
        db.sql("insert into budget_line_v2 values (?, ?, ?, 0, 0, 0, 0, 0)")
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
        paid(e.paymentId(), -e.rupiah());
    }

    @EventHandler
    void on(FundsReturnedToTreasury e) {
        add(e.budgetLineId(), "returned", e.rupiah());
        if (e.fromFamily()) {
            add(e.budgetLineId(), "paid", -e.rupiah());
        }
    }

    @QueryMapping
    Optional<BudgetRow> budgetLine(@Argument String id) {
        return db.sql(COLUMNS + "where id = ?").param(id).query(BudgetRow.class).optional();
    }

    @QueryMapping
    List<BudgetRow> budget(@Argument String programme, @Argument int year) {
        return db.sql(COLUMNS + "where split_part(id, ':', 3) = ? and split_part(id, ':', 4) = ? order by id")
                .params(programme, Integer.toString(year))
                .query(BudgetRow.class)
                .list();
    }

    private void pays(String paymentId, String householdId, String line) {
        db.sql("insert into budget_payment_v1 values (?, ?, ?) on conflict do nothing")
                .params(paymentId, householdId, line)
                .update();
    }

    private void paid(String paymentId, long rupiah) {
        db.sql("""
            update budget_line_v2 set paid = paid + ?
            where id = (select line_id from budget_payment_v1 where payment_id = ?)
            """).params(rupiah, paymentId).update();
    }

    private void add(String line, String column, long rupiah) {
        db.sql("update budget_line_v2 set " + column + " = " + column + " + ? where id = ?")
                .params(rupiah, line)
                .update();
    }
}

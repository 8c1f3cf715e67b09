package jejak.query.bank;

import java.util.Optional;
import jejak.aid.events.BsuEvent.BenefitTerminated;
import jejak.aid.events.BsuEvent.BsuDisbursementInstructed;
import jejak.aid.events.BsuEvent.BsuRecipientDetermined;
import jejak.aid.events.BsuEvent.FundsReturnedToTreasury;
import jejak.aid.events.BudgetEvent.BudgetOpened;
import jejak.aid.events.BudgetEvent.BudgetRevised;
import jejak.aid.events.PaymentEvent.BsuReservationReleased;
import jejak.query.engine.Projection;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What each budget line holds: its ceiling, what is reserved, what is committed to the bank and what came back. */
@Projection(table = "budget_line_v1", ddl = """
    create table budget_line_v1 (
        id text primary key,
        region text not null,
        ceiling bigint not null,
        revisions int not null,
        reserved bigint not null, -- by decrees, less what ended benefits and what came back for them freed
        committed bigint not null, -- told to the bank, whatever became of it
        returned bigint not null
    )
    """, sdl = """
        extend type Query {
          "What a budget line holds; null when it was never opened."
          budgetLine("Id of the line, for example budget:51.08:BSU:2024." id: ID!): BudgetLine
        }

        "The money of one programme and year."
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
        }
        """)
class BudgetLines {

    static final String COLUMNS = "select id, ceiling, revisions, reserved, committed, returned from budget_line_v1 ";

    private final JdbcClient db;

    BudgetLines(JdbcClient db) {
        this.db = db;
    }

    @EventHandler
    void on(BudgetOpened e) {
        db.sql("insert into budget_line_v1 values (?, ?, ?, 0, 0, 0, 0)")
                .params(e.budgetLineId(), e.regencyCode(), e.ceilingRupiah())
                .update();
    }

    @EventHandler
    void on(BudgetRevised e) {
        db.sql("update budget_line_v1 set ceiling = ?, revisions = revisions + 1 where id = ?")
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
    }

    @EventHandler
    void on(FundsReturnedToTreasury e) {
        add(e.budgetLineId(), "returned", e.rupiah());
    }

    @QueryMapping
    Optional<BudgetRow> budgetLine(@Argument String id) {
        return db.sql(COLUMNS + "where id = ?").param(id).query(BudgetRow.class).optional();
    }

    private void add(String line, String column, long rupiah) {
        db.sql("update budget_line_v1 set " + column + " = " + column + " + ? where id = ?")
                .params(rupiah, line)
                .update();
    }
}

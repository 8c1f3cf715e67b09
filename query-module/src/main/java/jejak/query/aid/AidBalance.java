package jejak.query.aid;

import java.util.Optional;
import jejak.aid.events.BsuEvent.BsuDisbursementInstructed;
import jejak.aid.events.BsuEvent.BsuPaid;
import jejak.aid.events.BsuEvent.FundsReturnedToTreasury;
import jejak.aid.events.OverpaymentEvent.OverpaymentRecovered;
import jejak.aid.events.PaymentEvent.BsuPaymentReversed;
import jejak.query.engine.Projection;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the bank was told to pay each household in all, what it received, and what went back to the treasury. */
@Projection(table = "aid_balance_v1", ddl = """
    create table aid_balance_v1 (
        id text primary key, -- of a payment, or of an overpayment that came back
        household_id text not null,
        instructed bigint not null,
        received bigint not null, -- less what the family gave back
        returned bigint not null -- by the family or by the bank
    );
    create index on aid_balance_v1 (household_id)
    """, sdl = """
        extend type Query {
          "What one household was to get and got, over all years; null when nothing was ever instructed."
          aidBalance("Id of the household." householdId: ID!): AidBalance
        }

        "Money of one household, over all programmes and years."
        type AidBalance {
          "Id of the household."
          householdId: ID!
          "What the bank was told to pay."
          instructed: Rupiah!
          "What the family was paid and still has to its account: less what it gave back or the bank took back."
          received: Rupiah!
          "What is back in the treasury, from the family or unpaid from the bank."
          returned: Rupiah!
        }
        """)
class AidBalance {

    record Row(String householdId, long instructed, long received, long returned) {}

    private final JdbcClient db;

    AidBalance(JdbcClient db) {
        this.db = db;
    }

    @EventHandler
    void on(BsuDisbursementInstructed e) {
        add(e.paymentId(), new Row(e.householdId(), e.rupiah(), 0, 0));
    }

    @EventHandler
    void on(BsuPaid e) {
        add(e.paymentId(), new Row(e.householdId(), 0, e.rupiah(), 0));
    }

    @EventHandler
    void on(FundsReturnedToTreasury e) {
        add(e.paymentId(), new Row(e.householdId(), 0, e.fromFamily() ? -e.rupiah() : 0, e.rupiah()));
    }

    /** Not {@code -e.rupiah()}: a bank may say that it took money back before it says that it paid. */
    @EventHandler
    void on(BsuPaymentReversed e) {
        db.sql("update aid_balance_v1 set received = 0 where id = ?")
                .param(e.paymentId())
                .update();
    }

    @EventHandler
    void on(OverpaymentRecovered e) {
        add(e.overpaymentId(), new Row(e.householdId(), 0, -e.rupiah(), e.rupiah()));
    }

    @QueryMapping
    Optional<Row> aidBalance(@Argument String householdId) {
        return db.sql("""
            select household_id, sum(instructed) as instructed, sum(received) as received, sum(returned) as returned
            from aid_balance_v1 where household_id = ? group by household_id
            """).param(householdId).query(Row.class).optional();
    }

    private void add(String id, Row more) {
        db.sql("""
            insert into aid_balance_v1 as b values (?, ?, ?, ?, ?)
            on conflict (id) do update set
                instructed = b.instructed + excluded.instructed,
                received = b.received + excluded.received,
                returned = b.returned + excluded.returned
            """)
                .params(id, more.householdId(), more.instructed(), more.received(), more.returned())
                .update();
    }
}

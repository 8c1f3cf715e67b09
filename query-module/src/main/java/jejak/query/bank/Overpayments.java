package jejak.query.bank;

import graphql.schema.DataFetchingFieldSelectionSet;
import java.time.LocalDate;
import java.util.List;
import jejak.aid.events.OverpaymentEvent.OverpaymentEstablished;
import jejak.aid.events.OverpaymentEvent.OverpaymentRecovered;
import jejak.query.engine.Projection;
import jejak.query.paging.Connection;
import jejak.query.paging.PageRequest;
import org.axonframework.eventhandling.EventHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Money that families received and were not due, and what of it is back. */
@Projection(table = "overpayment_v1", ddl = """
    create table overpayment_v1 (
        overpayment_id text primary key,
        household_id text not null,
        programme text not null,
        category text not null,
        year int not null,
        wrong_since date not null,
        known_since date not null,
        rupiah bigint not null,
        known bigint not null,
        remaining bigint not null
    )
    """, sdl = """
        extend type Query {
          "Overpayments of a programme, whole or partly recovered."
          overpayments(
            "Code of the programme, for example BSU."
            programme: String!
            "Budget year."
            year: Int!
            "How many at most, 1 to 100."
            first: Int!
            "Cursor of the overpayment before the page."
            after: String
          ): OverpaymentConnection!
        }

        "One page of overpayments."
        type OverpaymentConnection {
          "The overpayments with their cursors."
          edges: [OverpaymentEdge!]!
          "Where the page lies in the list."
          pageInfo: PageInfo!
          "How many the whole list has."
          totalCount: Int
        }

        "An overpayment and its cursor."
        type OverpaymentEdge {
          "Opaque; to be given as after."
          cursor: String!
          "The overpayment."
          node: Overpayment!
        }

        "Months that were paid after the day from which they were not due."
        type Overpayment {
          "Id of the overpayment."
          overpaymentId: ID!
          "Id of the household."
          householdId: ID!
          "Code of the category."
          category: String!
          "The day from which nothing was due: paid for later months, it was wrong in fact."
          wrongSince: Date!
          "The day that was recorded: paid after it, it was known to be wrong."
          knownSince: Date!
          "All that was not due."
          rupiah: Rupiah!
          "The part of it that was paid although it was known."
          known: Rupiah!
          "What is not back yet."
          remaining: Rupiah!
        }
        """)
class Overpayments {

    record Row(
            String overpaymentId,
            String householdId,
            String category,
            LocalDate wrongSince,
            LocalDate knownSince,
            long rupiah,
            long known,
            long remaining) {}

    private final JdbcClient db;

    Overpayments(JdbcClient db) {
        this.db = db;
    }

    @EventHandler
    void on(OverpaymentEstablished e) {
        db.sql("insert into overpayment_v1 values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(e.overpaymentId(), e.householdId(), e.programme(), e.category(), e.year())
                .params(e.wrongSince(), e.knownSince(), e.rupiah(), e.knownRupiah(), e.rupiah())
                .update();
    }

    @EventHandler
    void on(OverpaymentRecovered e) {
        db.sql("update overpayment_v1 set remaining = ? where overpayment_id = ?")
                .params(e.remainingRupiah(), e.overpaymentId())
                .update();
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

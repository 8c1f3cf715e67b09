package jejak.query.bank;

import graphql.schema.DataFetchingFieldSelectionSet;
import java.time.LocalDate;
import java.util.List;
import jejak.aid.events.BankFileEvent.BankOutcomesRecorded;
import jejak.aid.events.BankFileEvent.OutcomeFinding;
import jejak.kernel.Actor;
import jejak.query.engine.Projection;
import jejak.query.paging.Connection;
import jejak.query.paging.PageRequest;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every row of the bank's files that could not be taken as it stands, and why. */
@Projection(table = "bank_finding_v1", ddl = """
    create table bank_finding_v1 (
        position bigint not null,
        line int not null,
        region text not null,
        programme text not null,
        year int not null,
        bank_reference text not null,
        content_hash text not null,
        recorded_on date,
        payment_id text,
        rupiah bigint not null,
        verdict text not null,
        primary key (position, line)
    );
    create index on bank_finding_v1 (programme, year, position, line);
    """, sdl = """
        extend type Query {
          "Rows of the bank's files that say nothing new, or nothing that can be taken, as they came."
          bankFindings(
            "Code of the programme, for example BSU."
            programme: String!
            "Budget year."
            year: Int!
            "How many rows at most, 1 to 100."
            first: Int!
            "Cursor of the row before the page."
            after: String
          ): BankFindingConnection!
        }

        "One page of findings."
        type BankFindingConnection {
          "The findings with their cursors."
          edges: [BankFindingEdge!]!
          "Where the page lies in the list."
          pageInfo: PageInfo!
          "How many findings the whole list has."
          totalCount: Int
        }

        "A finding and its cursor."
        type BankFindingEdge {
          "Opaque; to be given as after."
          cursor: String!
          "The finding."
          node: BankFinding!
        }

        "A row of a file of the bank's outcomes."
        type BankFinding {
          "What the bank calls the file."
          bankReference: String!
          "SHA-256 of the file in hex."
          contentHash: String!
          "Line of the file, from 1."
          line: Int!
          "Effective date of its recording."
          recordedOn: Date
          "The payment it names; null when there is none."
          paymentId: ID
          "The amount it names."
          rupiah: Rupiah!
          "What is the matter with it."
          verdict: OutcomeVerdict!
        }
        """)
class BankFindings {

    record Row(
            long position,
            int line,
            String bankReference,
            String contentHash,
            @Nullable LocalDate recordedOn,
            @Nullable String paymentId,
            long rupiah,
            String verdict) {}

    private final JdbcClient db;

    BankFindings(JdbcClient db) {
        this.db = db;
    }

    @EventHandler
    void on(BankOutcomesRecorded e, TrackingToken at, @MetaDataValue(Actor.EFFECTIVE_DATE) @Nullable String day) {
        String region = e.budgetLineId().split(":", -1)[1];
        for (OutcomeFinding f : e.findings()) {
            db.sql("insert into bank_finding_v1 values (?, ?, ?, ?, ?, ?, ?, cast(? as date), ?, ?, ?)")
                    .params(at.position().orElseThrow(), f.line(), region, e.programme(), e.year(), e.bankReference())
                    .param(e.contentHash())
                    .param(day)
                    .param(f.paymentId())
                    .params(f.rupiah(), f.verdict().name())
                    .update();
        }
    }

    @QueryMapping
    Connection<Row> bankFindings(
            @Argument String programme,
            @Argument int year,
            @Argument int first,
            @Argument @Nullable String after,
            DataFetchingFieldSelectionSet fields) {
        PageRequest page = PageRequest.of(first, after, 2);
        List<@Nullable Row> rows = db.sql("""
            select * from bank_finding_v1
            where programme = ? and year = ? and (position, line) > (?, ?) order by position, line limit ?
            """)
                .params(programme, year, page.number(0, -1), page.number(1, -1), page.limit())
                .query(Row.class)
                .list();
        return Connection.of(
                        page,
                        rows,
                        row -> PageRequest.cursor(Long.toString(row.position()), Integer.toString(row.line())))
                .counted(
                        fields,
                        () -> db.sql("select count(*) from bank_finding_v1 where programme = ? and year = ?")
                                .params(programme, year)
                                .query(Integer.class)
                                .single());
    }
}

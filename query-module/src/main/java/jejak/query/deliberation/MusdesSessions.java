package jejak.query.deliberation;

import graphql.schema.DataFetchingFieldSelectionSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import jejak.deliberation.events.MusdesEvent.MusdesScheduled;
import jejak.ledger.Ledger;
import jejak.ledger.RecordedEvent;
import jejak.query.engine.Projection;
import jejak.query.paging.Connection;
import jejak.query.paging.Connection.Edge;
import jejak.query.paging.PageRequest;
import jejak.query.paging.RegionArgument;
import org.axonframework.eventhandling.EventHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Which sessions a village has held or called. */
@Projection(table = "musdes_sessions_v1", ddl = """
    create table musdes_sessions_v1 (
        musdes_id text primary key,
        village_code text not null,
        scheduled_on date not null -- the day it was called for first; a postponement does not move it
    );
    create index on musdes_sessions_v1 (village_code, scheduled_on, musdes_id);
    """, sdl = """
        extend type Query {
          "Sessions of a village, the latest first."
          musdesSessions(
            "Code of the village, for example 51.08.08.2010."
            villageCode: String!
            "How many sessions at most, 1 to 100."
            first: Int!
            "Cursor of the session before the page."
            after: String
          ): MusdesConnection!
        }

        "One page of a village's sessions."
        type MusdesConnection {
          "The sessions with their cursors."
          edges: [MusdesEdge!]!
          "Where the page lies in the list."
          pageInfo: PageInfo!
          "How many sessions the village has called."
          totalCount: Int
        }

        "A session and its cursor."
        type MusdesEdge {
          "Opaque; to be given as after."
          cursor: String!
          "The session."
          node: Musdes!
        }
        """)
class MusdesSessions {

    private static final LocalDate AFTER_ALL = LocalDate.of(9999, 12, 31);

    record Row(String musdesId, LocalDate scheduledOn) {}

    private final JdbcClient db;
    private final Ledger ledger;

    MusdesSessions(JdbcClient db, Ledger ledger) {
        this.db = db;
        this.ledger = ledger;
    }

    @EventHandler
    void on(MusdesScheduled e) {
        db.sql("insert into musdes_sessions_v1 values (?, ?, ?)")
                .params(e.musdesId(), e.villageCode(), e.scheduledOn())
                .update();
    }

    /** The page's logs are read with one statement, however long the page is. */
    @QueryMapping
    Connection<Musdes> musdesSessions(
            @Argument String villageCode,
            @Argument int first,
            @Argument @Nullable String after,
            DataFetchingFieldSelectionSet wanted) {
        Connection<Row> page = rows(villageCode, PageRequest.of(first, after, 2));
        List<String> ids =
                page.edges().stream().map(Edge::node).map(Row::musdesId).toList();
        Map<String, List<RecordedEvent>> logs = ledger.streams(ids);
        return page.map(row -> MusdesFold.of(logs.getOrDefault(row.musdesId(), List.of()))
                        .orElseThrow())
                .counted(wanted, () -> count(villageCode));
    }

    private int count(String villageCode) {
        return db.sql("select count(*) from musdes_sessions_v1 where village_code = ?")
                .param(villageCode)
                .query(Integer.class)
                .single();
    }

    Connection<Row> rows(String villageCode, PageRequest page) {
        List<@Nullable Row> rows = db.sql("""
            select musdes_id, scheduled_on from musdes_sessions_v1
            where village_code = ? and (scheduled_on, musdes_id) < (?, ?)
            order by scheduled_on desc, musdes_id desc limit ?
            """)
                .params(RegionArgument.village(villageCode), page.day(0, AFTER_ALL), page.keyOr(1, ""), page.limit())
                .query(Row.class)
                .list();
        return Connection.of(
                page, rows, row -> PageRequest.cursor(row.scheduledOn().toString(), row.musdesId()));
    }
}

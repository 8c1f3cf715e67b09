package jejak.query.household;

import graphql.schema.DataFetchingFieldSelectionSet;
import java.util.List;
import java.util.Map;
import jejak.household.events.HouseholdEvent.HouseholdMovedOut;
import jejak.household.events.HouseholdEvent.HouseholdMovedWithinRegency;
import jejak.household.events.HouseholdEvent.HouseholdRegistered;
import jejak.ledger.Ledger;
import jejak.ledger.RecordedEvent;
import jejak.query.engine.Projection;
import jejak.query.household.fold.Household;
import jejak.query.household.fold.HouseholdFold;
import jejak.query.paging.Connection;
import jejak.query.paging.PageRequest;
import jejak.query.paging.RegionArgument;
import org.axonframework.eventhandling.EventHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Which households live in a village. */
@Projection(table = "village_roll_v1", ddl = """
    create table village_roll_v1 (
        household_id text primary key,
        village_code text not null
    );
    create index on village_roll_v1 (village_code, household_id);
    """, sdl = """
        extend type Query {
          "Households that live in a village, in order of their ids; those that left the regency are not in it."
          households(
            "Code of the village, for example 51.08.08.2010."
            villageCode: String!
            "How many households at most, 1 to 100."
            first: Int!
            "Cursor of the household before the page."
            after: String
          ): HouseholdConnection!
        }

        "One page of a village's households."
        type HouseholdConnection {
          "The households with their cursors."
          edges: [HouseholdEdge!]!
          "Where the page lies in the roll."
          pageInfo: PageInfo!
          "How many households the roll of the village has, also those the reader may not see."
          totalCount: Int
        }

        "A household and its cursor."
        type HouseholdEdge {
          "Opaque; to be given as after."
          cursor: String!
          "The household."
          node: Household!
        }
        """)
class VillageRoll {

    private final JdbcClient db;
    private final Ledger ledger;

    VillageRoll(JdbcClient db, Ledger ledger) {
        this.db = db;
        this.ledger = ledger;
    }

    @EventHandler
    void on(HouseholdRegistered e) {
        db.sql("insert into village_roll_v1 values (?, ?)")
                .params(e.householdId(), e.villageCode())
                .update();
    }

    @EventHandler
    void on(HouseholdMovedWithinRegency e) {
        db.sql("update village_roll_v1 set village_code = ? where household_id = ?")
                .params(e.toVillageCode(), e.householdId())
                .update();
    }

    @EventHandler
    void on(HouseholdMovedOut e) {
        db.sql("delete from village_roll_v1 where household_id = ?")
                .param(e.householdId())
                .update();
    }

    /** The page's logs are read with one statement, however long the page is. */
    @QueryMapping
    Connection<Household> households(
            @Argument String villageCode,
            @Argument int first,
            @Argument @Nullable String after,
            DataFetchingFieldSelectionSet wanted) {
        Connection<String> page = ids(villageCode, PageRequest.of(first, after, 1));
        List<String> ids = page.edges().stream().map(Connection.Edge::node).toList();
        Map<String, List<RecordedEvent>> logs = ids.isEmpty() ? Map.of() : ledger.streams(ids);
        return page.map(id -> HouseholdFold.of(logs.getOrDefault(id, List.of())).orElseThrow())
                .counted(wanted, () -> count(villageCode));
    }

    private int count(String villageCode) {
        return db.sql("select count(*) from village_roll_v1 where village_code = ?")
                .param(villageCode)
                .query(Integer.class)
                .single();
    }

    Connection<String> ids(String villageCode, PageRequest page) {
        List<@Nullable String> rows = db.sql("""
            select household_id from village_roll_v1
            where village_code = ? and household_id > ? order by household_id limit ?
            """)
                .params(RegionArgument.village(villageCode), page.keyOr(0, ""), page.limit())
                .query(String.class)
                .list();
        return Connection.of(page, rows, PageRequest::cursor);
    }
}

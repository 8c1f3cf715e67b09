package jejak.query.household;

import graphql.schema.DataFetchingFieldSelectionSet;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import jejak.household.events.FamilyEvent.HouseholdClosed;
import jejak.household.events.FamilyEvent.HouseholdReopened;
import jejak.household.events.FamilyEvent.MoveCorrected;
import jejak.household.events.HouseholdEvent.HouseholdMovedOut;
import jejak.household.events.HouseholdEvent.HouseholdMovedWithinRegency;
import jejak.household.events.HouseholdEvent.HouseholdRegistered;
import jejak.kernel.Actor;
import jejak.ledger.Ledger;
import jejak.ledger.RecordedEvent;
import jejak.query.engine.Projection;
import jejak.query.household.fold.Household;
import jejak.query.household.fold.HouseholdFold;
import jejak.query.log.AsOf;
import jejak.query.log.Circumstances;
import jejak.query.log.Moment;
import jejak.query.log.Moments;
import jejak.query.paging.Connection;
import jejak.query.paging.PageRequest;
import jejak.query.paging.RegionArgument;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.Timestamp;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/** Which households live in a village, and which did at an earlier moment. */
@Projection(table = "village_roll_v1", ddl = VillageRollShape.DDL, sdl = VillageRollShape.SDL)
class VillageRoll {

    private final JdbcClient db;
    private final Ledger ledger;
    private final VillageStays stays;

    VillageRoll(JdbcClient db, Ledger ledger) {
        this.db = db;
        this.ledger = ledger;
        this.stays = new VillageStays(db);
    }

    @EventHandler
    void on(
            HouseholdRegistered e,
            TrackingToken at,
            @Timestamp Instant recordedAt,
            @MetaDataValue(Actor.EFFECTIVE_DATE) @Nullable String effectiveDate) {
        db.sql("insert into village_roll_v1 values (?, ?)")
                .params(e.householdId(), e.villageCode())
                .update();
        // The first stay looks at no other row, so that those of a page are written together.
        db.sql("insert into village_roll_stay_v1 values (?, ?, ?, ?, ?)")
                .params(e.householdId(), e.villageCode(), at.position().orElseThrow())
                .params(recordedAt.atOffset(ZoneOffset.UTC), Circumstances.dayOf(effectiveDate, recordedAt))
                .update();
    }

    @EventHandler
    void on(HouseholdMovedWithinRegency e, TrackingToken at, @Timestamp Instant recordedAt) {
        stays.move(e.householdId(), e.toVillageCode(), at, recordedAt, e.movedOn());
    }

    @EventHandler
    void on(HouseholdMovedOut e, TrackingToken at, @Timestamp Instant recordedAt) {
        stays.end(e.householdId(), at, recordedAt, e.movedOn());
    }

    @EventHandler
    void on(HouseholdClosed e, TrackingToken at, @Timestamp Instant recordedAt) {
        stays.end(e.householdId(), at, recordedAt, e.closedOn());
    }

    /** As if it had never ended: the end is the latest of its stays. */
    @EventHandler
    void on(HouseholdReopened e, TrackingToken at, @Timestamp Instant recordedAt) {
        if (e.villageCode() != null) {
            stays.instead(e.householdId(), e.villageCode(), at, recordedAt);
        }
    }

    /** In the place of the latest stay, and from its day. */
    @EventHandler
    void on(MoveCorrected e, TrackingToken at, @Timestamp Instant recordedAt) {
        stays.instead(e.householdId(), e.villageCode(), at, recordedAt);
    }

    /** The page's logs are read with one statement, however long the page is. */
    @QueryMapping
    Connection<Household> households(
            @Argument String villageCode,
            @Argument int first,
            @Argument @Nullable String after,
            @Argument @Nullable AsOf asOf,
            DataFetchingFieldSelectionSet wanted) {
        Moment moment = Moments.of(asOf, ledger);
        Connection<String> page = ids(villageCode, PageRequest.of(first, after, 1), moment);
        List<String> ids = page.edges().stream().map(Connection.Edge::node).toList();
        Map<String, List<RecordedEvent>> logs = ledger.streams(ids);
        return page.map(id -> HouseholdFold.of(logs.getOrDefault(id, List.of()), moment)
                        .orElseThrow())
                .counted(wanted, () -> moment.isNow() ? count(villageCode) : earlierCount(villageCode, moment));
    }

    private int count(String villageCode) {
        return db.sql("select count(*) from village_roll_v1 where village_code = ?")
                .param(villageCode)
                .query(Integer.class)
                .single();
    }

    private int earlierCount(String villageCode, Moment moment) {
        return earlier("select count(*) from (" + VillageRollShape.EARLIER + ") roll", villageCode, "", moment)
                .query(Integer.class)
                .single();
    }

    Connection<String> ids(String villageCode, PageRequest page, Moment moment) {
        String village = RegionArgument.village(villageCode);
        List<@Nullable String> rows = moment.isNow()
                ? present(village, page)
                : earlier(VillageRollShape.EARLIER + " limit :limit", village, page.keyOr(0, ""), moment)
                        .param("limit", page.limit())
                        .query(String.class)
                        .list();
        return Connection.of(page, rows, PageRequest::cursor);
    }

    private List<@Nullable String> present(String village, PageRequest page) {
        return db.sql("""
            select household_id from village_roll_v1
            where village_code = ? and household_id > ? order by household_id limit ?
            """)
                .params(village, page.keyOr(0, ""), page.limit())
                .query(String.class)
                .list();
    }

    private StatementSpec earlier(String sql, String village, String after, Moment moment) {
        return db.sql(sql).params(moment.parameters()).param("village", village).param("after", after);
    }
}

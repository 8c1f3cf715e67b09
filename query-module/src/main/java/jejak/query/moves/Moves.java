package jejak.query.moves;

import java.time.LocalDate;
import java.util.List;
import jejak.household.events.FamilyEvent.HouseholdClosed;
import jejak.household.events.FamilyEvent.HouseholdReopened;
import jejak.household.events.FamilyEvent.MoveCorrected;
import jejak.household.events.HouseholdEvent.HouseholdMovedOut;
import jejak.household.events.MoveEvent.HouseholdHandedOver;
import jejak.kernel.Regions;
import jejak.query.engine.Projection;
import jejak.query.paging.Connection;
import jejak.query.paging.PageRequest;
import org.axonframework.eventhandling.EventHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Which families are on their way to another regency: seen by the office they left and, nameless, by the one they go to. */
@Projection(table = "arrival_v1", figures = true, version = 2, ddl = MovesSdl.ARRIVALS_DDL, sdl = MovesSdl.ARRIVALS)
class Moves {

    record Arrival(String previousHouseholdId, String fromRegency, String toRegionCode, LocalDate movedOn) {}

    private final JdbcClient db;

    Moves(JdbcClient db) {
        this.db = db;
    }

    /** Of a regency that this installation does not serve nobody will take the family in. */
    @EventHandler
    void on(HouseholdMovedOut e) {
        if (Regions.find(Regions.regencyOf(e.toRegionCode())).isPresent()) {
            db.sql("insert into arrival_v1 values (?, ?, ?, ?, false) on conflict (household_id) do nothing")
                    .params(e.householdId(), e.toRegionCode())
                    .params(Regions.regencyOf(e.fromVillageCode()), e.movedOn())
                    .update();
        }
    }

    @EventHandler
    void on(HouseholdHandedOver e) {
        expected(e.householdId(), false);
    }

    /** It never left. */
    @EventHandler
    void on(MoveCorrected e) {
        db.sql("delete from arrival_v1 where household_id = ?")
                .param(e.householdId())
                .update();
    }

    /** Of whom nobody is left nobody arrives. */
    @EventHandler
    void on(HouseholdClosed e) {
        expected(e.householdId(), false);
    }

    @EventHandler
    void on(HouseholdReopened e) {
        expected(e.householdId(), true);
    }

    private void expected(String householdId, boolean still) {
        db.sql("update arrival_v1 set taken_in = ? where household_id = ?")
                .params(!still, householdId)
                .update();
    }

    @QueryMapping
    Connection<Arrival> arrivals(@Argument int first, @Argument @Nullable String after) {
        PageRequest page = PageRequest.of(first, after, 2);
        List<@Nullable Arrival> rows = db.sql("""
            select household_id as previous_household_id, from_regency, region as to_region_code, moved_on
            from arrival_v1 where not taken_in and (moved_on, household_id) > (cast(? as date), ?)
            order by moved_on, household_id limit ?
            """)
                .params(page.keyOr(0, "0001-01-01"), page.keyOr(1, ""), page.limit())
                .query(Arrival.class)
                .list();
        return Connection.of(
                page, rows, row -> PageRequest.cursor(row.movedOn().toString(), row.previousHouseholdId()));
    }
}

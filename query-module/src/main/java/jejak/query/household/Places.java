package jejak.query.household;

import jejak.household.events.FamilyEvent.DepartureReason;
import jejak.household.events.FamilyEvent.MemberLeft;
import jejak.household.events.FamilyEvent.MoveCorrected;
import jejak.household.events.HouseholdEvent.HouseholdMovedWithinRegency;
import jejak.household.events.HouseholdEvent.HouseholdRegistered;
import jejak.household.events.HouseholdEvent.MemberAdded;
import jejak.query.engine.Projection;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Where every household and person belongs, also after they left: what the database itself keeps readers apart by. */
@Projection(table = "household_place_v1", ddl = """
    create table household_place_v1 (
        household_id text primary key,
        village_code text not null -- of a family that left the regency: where it lived last
    );
    create table person_place_v1 (
        person_id text primary key,
        household_id text not null
    );
    """, sdl = "")
class Places {

    private final JdbcClient db;

    Places(JdbcClient db) {
        this.db = db;
    }

    @EventHandler
    void on(HouseholdRegistered e) {
        db.sql("insert into household_place_v1 values (?, ?)")
                .params(e.householdId(), e.villageCode())
                .update();
        e.members().forEach(m -> add(m.personId(), e.householdId()));
    }

    @EventHandler
    void on(MemberAdded e) {
        add(e.member().personId(), e.householdId());
    }

    /** The family that is left says where somebody belongs now: a family could claim anybody by taking the id in. */
    @EventHandler
    void on(MemberLeft e) {
        if (e.toHouseholdId() != null && e.reason() != DepartureReason.RECORDED_BY_MISTAKE) {
            db.sql("update person_place_v1 set household_id = ? where person_id = ?")
                    .params(e.toHouseholdId(), e.personId())
                    .update();
        }
    }

    @EventHandler
    void on(HouseholdMovedWithinRegency e) {
        live(e.householdId(), e.toVillageCode());
    }

    @EventHandler
    void on(MoveCorrected e) {
        live(e.householdId(), e.villageCode());
    }

    private void live(String householdId, String village) {
        db.sql("update household_place_v1 set village_code = ? where household_id = ?")
                .params(village, householdId)
                .update();
    }

    private void add(String personId, String householdId) {
        db.sql("insert into person_place_v1 values (?, ?) on conflict (person_id) do nothing")
                .params(personId, householdId)
                .update();
    }
}

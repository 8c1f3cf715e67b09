package jejak.query.publication;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import jejak.aid.events.BsuEvent.BsuRecipientDetermined;
import jejak.deliberation.events.VillageListEvent.ListedFamily;
import jejak.household.events.FamilyEvent.DeathCorrected;
import jejak.household.events.FamilyEvent.HouseholdClosed;
import jejak.household.events.FamilyEvent.HouseholdReopened;
import jejak.household.events.FamilyEvent.MoveCorrected;
import jejak.household.events.HouseholdEvent.HouseholdMovedOut;
import jejak.household.events.HouseholdEvent.HouseholdMovedWithinRegency;
import jejak.household.events.HouseholdEvent.HouseholdRegistered;
import jejak.household.events.HouseholdEvent.MemberDeceased;
import jejak.query.engine.Projection;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/** Which families a decree ever named for a programme, who of all families died, and where each lives; the rest is said by their own logs. */
@Projection(table = "decided_family_v1", ddl = """
    create table decided_family_v1 (
        programme text not null,
        year int not null,
        household_id text not null,
        primary key (programme, year, household_id)
    );
    create table decided_dead_v1 (
        household_id text not null,
        person_id text not null,
        primary key (household_id, person_id)
    );
    create table decided_home_v1 (
        household_id text primary key,
        village_code text not null -- empty once it left the regency or ended
    );
    """, version = 3, sdl = "")
public class DecidedFamilies implements LivingLists {

    private static final String NOWHERE = "";

    private final JdbcClient db;

    DecidedFamilies(JdbcClient db) {
        this.db = db;
    }

    @EventHandler
    void on(BsuRecipientDetermined e) {
        db.sql("insert into decided_family_v1 values (?, ?, ?) on conflict do nothing")
                .params(e.programme(), e.year(), e.householdId())
                .update();
    }

    @EventHandler
    void on(MemberDeceased e) {
        died(e.householdId(), e.personId());
    }

    @EventHandler
    void on(DeathCorrected e) {
        if (e.diedOn() != null) {
            died(e.householdId(), e.personId());
            return;
        }
        db.sql("delete from decided_dead_v1 where household_id = ? and person_id = ?")
                .params(e.householdId(), e.personId())
                .update();
    }

    @EventHandler
    void on(HouseholdRegistered e) {
        lives(e.householdId(), e.villageCode());
    }

    @EventHandler
    void on(HouseholdMovedWithinRegency e) {
        lives(e.householdId(), e.toVillageCode());
    }

    @EventHandler
    void on(HouseholdMovedOut e) {
        lives(e.householdId(), NOWHERE);
    }

    @EventHandler
    void on(HouseholdClosed e) {
        lives(e.householdId(), NOWHERE);
    }

    @EventHandler
    void on(HouseholdReopened e) {
        lives(e.householdId(), Objects.requireNonNullElse(e.villageCode(), NOWHERE));
    }

    @EventHandler
    void on(MoveCorrected e) {
        lives(e.householdId(), e.villageCode());
    }

    private void lives(String household, String village) {
        db.sql("""
            insert into decided_home_v1 values (?, ?)
            on conflict (household_id) do update set village_code = excluded.village_code
            """).params(household, village).update();
    }

    private void died(String household, String person) {
        db.sql("insert into decided_dead_v1 values (?, ?) on conflict do nothing")
                .params(household, person)
                .update();
    }

    @Override
    public PublishedList living(PublishedList list) {
        String[] named = list.named().stream().map(ListedFamily::householdId).toArray(String[]::new);
        return list.living(
                ids(db.sql("select person_id from decided_dead_v1 where household_id = any(?)")
                        .param(named)),
                ids(db.sql("select household_id from decided_home_v1 where household_id = any(?) and village_code = ?")
                        .params(named, list.villageCode())));
    }

    private static Set<String> ids(StatementSpec question) {
        return question.query(String.class).list().stream()
                .map(Objects::requireNonNull)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Ids in their order, of those families that the asking thread may see. */
    public List<String> of(String programme, int year) {
        return db
                .sql("select household_id from decided_family_v1 where programme = ? and year = ? order by"
                        + " household_id")
                .params(programme, year)
                .query(String.class)
                .list()
                .stream()
                .map(Objects::requireNonNull)
                .toList();
    }
}

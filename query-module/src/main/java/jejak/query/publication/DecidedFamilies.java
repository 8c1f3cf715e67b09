package jejak.query.publication;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import jejak.aid.events.BsuEvent.BsuRecipientDetermined;
import jejak.deliberation.events.VillageListEvent.ListedFamily;
import jejak.household.events.FamilyEvent.DeathCorrected;
import jejak.household.events.HouseholdEvent.MemberDeceased;
import jejak.query.engine.Projection;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Which families a decree ever named for a programme, and who of all families died; the rest is said by their own logs. */
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
    """, version = 2, sdl = "")
public class DecidedFamilies implements LivingLists {

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

    private void died(String household, String person) {
        db.sql("insert into decided_dead_v1 values (?, ?) on conflict do nothing")
                .params(household, person)
                .update();
    }

    @Override
    public PublishedList living(PublishedList list) {
        String[] named = list.named().stream().map(ListedFamily::householdId).toArray(String[]::new);
        Set<String> dead = db
                .sql("select person_id from decided_dead_v1 where household_id = any(?)")
                .param(named)
                .query(String.class)
                .list()
                .stream()
                .map(Objects::requireNonNull)
                .collect(Collectors.toUnmodifiableSet());
        return list.living(dead);
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

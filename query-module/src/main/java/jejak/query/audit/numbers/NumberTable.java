package jejak.query.audit.numbers;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jejak.query.audit.numbers.NumberHeldTwice.Holder;
import jejak.query.paging.PageRequest;
import jejak.query.person.SearchHash;
import org.axonframework.eventhandling.TrackingToken;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Keeps who holds which number, by its hash, and finds the numbers that several families hold. */
record NumberTable(JdbcClient db, SearchHash hash) {

    private static final String ERASED = "[dihapus]";

    /** A number that several families hold, and where it was first recorded. */
    record Group(String hash, long position) {}

    List<@Nullable Group> heldTwice(String kind, PageRequest page) {
        return db.sql("""
            select hash, min(position) as position from active_twice_v1
            where kind = ? and not gone and not away
            group by hash having count(distinct household_id) > 1 and min(position) > ?
            order by min(position), hash limit ?
            """)
                .params(kind, page.number(0, -1), page.limit())
                .query(Group.class)
                .list();
    }

    Map<String, List<NumberHeldTwice.Stored>> holders(String kind, List<String> hashes) {
        return hashes.isEmpty()
                ? Map.of()
                : db
                        .sql("""
                            select hash, household_id, person_id, village_code, event_id, position from active_twice_v1
                            where kind = :kind and hash in (:hashes) and not gone and not away order by position, person_id
                            """)
                        .param("kind", kind)
                        .param("hashes", hashes)
                        .query(NumberHeldTwice.Stored.class)
                        .list()
                        .stream()
                        .collect(Collectors.groupingBy(NumberHeldTwice.Stored::hash));
    }

    /** A number that reads erased is nobody's. */
    void holds(String kind, String number, Holder by, TrackingToken token) {
        if (!number.equals(ERASED)) {
            db.sql("""
                insert into active_twice_v1 values (?, ?, ?, ?, ?, ?, ?, false, false)
                on conflict (kind, household_id, person_id) do update set
                    hash = excluded.hash, event_id = excluded.event_id, position = excluded.position
                """)
                    .params(kind, by.householdId(), by.personId(), hash.of(number), by.villageCode(), by.eventId())
                    .param(token.position().orElseThrow())
                    .update();
        }
    }

    Holder holder(String householdId, String personId, String eventId) {
        String village =
                db.sql("""
                    select village_code from active_twice_v1 where household_id = ?
                    order by position desc, kind, person_id limit 1
                    """).param(householdId).query(String.class).optional().orElse("");
        return new Holder(householdId, personId, village, eventId);
    }

    void gone(String householdId, String personId, boolean gone) {
        db.sql("update active_twice_v1 set gone = ? where kind = 'NIK' and household_id = ? and person_id = ?")
                .params(gone, householdId, personId)
                .update();
    }

    void away(String householdId) {
        db.sql("update active_twice_v1 set away = true where household_id = ?")
                .param(householdId)
                .update();
    }

    void moved(String householdId, String villageCode) {
        db.sql("update active_twice_v1 set village_code = ?, away = false where household_id = ?")
                .params(villageCode, householdId)
                .update();
    }

    void forgetCard(String householdId) {
        db.sql("delete from active_twice_v1 where kind = 'CARD' and household_id = ?")
                .param(householdId)
                .update();
    }

    void forget(String personId) {
        db.sql("delete from active_twice_v1 where person_id = ?")
                .param(personId)
                .update();
    }
}

package jejak.query.household;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.axonframework.eventhandling.TrackingToken;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Writes down where a family lived from when on, in both times. */
final class VillageStays {

    private final JdbcClient db;

    VillageStays(JdbcClient db) {
        this.db = db;
    }

    void move(String id, String village, TrackingToken at, Instant recordedAt, LocalDate day) {
        list(id, village);
        begin(id, village, at, recordedAt, day);
    }

    /** For having left the regency or ended. */
    void end(String id, TrackingToken at, Instant recordedAt, LocalDate day) {
        db.sql("delete from village_roll_v1 where household_id = ?").param(id).update();
        begin(id, null, at, recordedAt, day);
    }

    /** In the place of the latest stay, and from its day. */
    void instead(String id, String village, TrackingToken at, Instant recordedAt) {
        db.sql("select true_from from village_roll_stay_v1 where household_id = ? order by position desc limit 1")
                .param(id)
                .query(LocalDate.class)
                .optional()
                .ifPresent(wrong -> move(id, village, at, recordedAt, wrong));
    }

    private void list(String id, String village) {
        db.sql("""
            insert into village_roll_v1 values (?, ?) on conflict (household_id) do update set
                village_code = excluded.village_code
            """).params(id, village).update();
    }

    private void begin(String id, @Nullable String village, TrackingToken at, Instant recordedAt, LocalDate day) {
        db.sql("""
            insert into village_roll_stay_v1 values (:id, :village, :position, :recordedAt, greatest(
                cast(:day as date),
                (select true_from from village_roll_stay_v1 where household_id = :id order by position limit 1)))
            """)
                .param("id", id)
                .param("village", village)
                .param("position", at.position().orElseThrow())
                .param("recordedAt", recordedAt.atOffset(ZoneOffset.UTC))
                .param("day", day)
                .update();
    }
}

package jejak.query.register;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Keeps where each family moved, so that who turns out to be alive, or to have died later, is found to have moved along. */
final class CoverageMoves {

    private static final String LAST = " (select max(from_day) from coverage_v1 where person = :person)";

    private final JdbcClient db;

    private record Move(LocalDate day, @Nullable String village) {}

    CoverageMoves(JdbcClient db) {
        this.db = db;
    }

    /** @param village null for another regency */
    void moved(String household, @Nullable String village, LocalDate day) {
        db.sql("insert into coverage_move_v1 select :household, count(*), :day, :village from coverage_move_v1"
                        + " where household = :household on conflict do nothing")
                .param("household", household)
                .param("day", day)
                .param("village", village)
                .update();
    }

    void correctedLast(String household, String village) {
        db.sql("update coverage_move_v1 set village_code = :village where household = :household and number ="
                        + " (select max(number) from coverage_move_v1 where household = :household)")
                .param("household", household)
                .param("village", village)
                .update();
    }

    /** Every move between the first day in the last village that is known of the person and the last day there. */
    void follow(String person) {
        for (Move move : missed(person)) {
            if (move.village() != null) {
                db.sql("insert into coverage_v1 select person, household, :village, :day, until_day from coverage_v1"
                                + " where person = :person and from_day =" + LAST)
                        .param("village", move.village())
                        .param("day", move.day())
                        .param("person", person)
                        .update();
            }
            db.sql("update coverage_v1 set until_day = :day where person = :person and from_day < :day"
                            + " and (until_day is null or until_day > :day)")
                    .param("day", move.day())
                    .param("person", person)
                    .update();
        }
    }

    private List<Move> missed(String person) {
        return db.sql("select m.on_day, m.village_code from coverage_move_v1 m join coverage_v1 r"
                        + " on r.household = m.household where r.person = :person and r.from_day =" + LAST
                        + " and m.on_day > r.from_day and (r.until_day is null or m.on_day < r.until_day)"
                        + " and m.village_code is distinct from r.village_code order by m.on_day, m.number")
                .param("person", person)
                .query((row, _) -> new Move(row.getObject(1, LocalDate.class), row.getString(2)))
                .list();
    }
}

package jejak.query.register;

import java.time.LocalDate;
import java.util.Optional;
import jejak.kernel.Regions;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Writes down from when to when people lived somewhere and were insured. */
final class CoverageRows {

    private final JdbcClient db;

    CoverageRows(JdbcClient db) {
        this.db = db;
    }

    /** Whoever lives in the household goes along, also within the village. */
    void moved(String household, String village, LocalDate day) {
        run("update coverage_home_v1 set village_code = ? where household = ?", village, household);
        run(
                "insert into coverage_v1 select person, household, ?, ?, null from coverage_v1"
                        + " where household = ? and until_day is null and village_code <> ?",
                village,
                day,
                household,
                village);
        run(
                "update coverage_v1 set until_day = ? where household = ? and until_day is null and village_code <> ?",
                day,
                household,
                village);
    }

    Optional<String> segment(String person) {
        return db.sql("select segment from coverage_jkn_v1 where person = ? order by from_day desc limit 1")
                .param(person)
                .query(String.class)
                .optional();
    }

    void lives(String person, String household, String village, LocalDate from) {
        run("insert into coverage_v1 values (?, ?, ?, ?, null)", person, household, village, from);
    }

    void gone(String person, LocalDate day) {
        run("update coverage_v1 set until_day = ? where person = ? and until_day is null", day, person);
    }

    /** In the place of the last day that was said of the person. */
    void goneInstead(String person, @Nullable LocalDate day) {
        db.sql("update coverage_v1 set until_day = ? where person = ? and from_day ="
                        + " (select max(from_day) from coverage_v1 where person = ?)")
                .param(day)
                .params(person, person)
                .update();
    }

    /** Whoever moved with the household, within the regency or out of it, lived here instead. */
    void livedInstead(String household, String village) {
        run("update coverage_home_v1 set village_code = ? where household = ?", village, household);
        int here = db.sql("update coverage_v1 set village_code = ? where household = ? and until_day is null")
                .params(village, household)
                .update();
        if (here == 0) {
            back(household, village);
        }
    }

    /** Whoever left with the household lives on in the village, from the day of the move if it was another one. */
    private void back(String household, String village) {
        String left = " from coverage_v1 where household = :household and until_day ="
                + " (select max(until_day) from coverage_v1 where household = :household)";
        db.sql("insert into coverage_v1 select person, household, :village, until_day, null" + left
                        + " and village_code <> :village")
                .param("household", household)
                .param("village", village)
                .update();
        db.sql("update coverage_v1 set until_day = null where village_code = :village and (person, from_day) in"
                        + " (select person, from_day" + left + ")")
                .param("household", household)
                .param("village", village)
                .update();
    }

    /** A running insurance that is said again, of somebody who went to another family, is the same one. */
    void insured(String person, String household, String segment, LocalDate since) {
        home(household)
                .ifPresent(village -> run(
                        "insert into coverage_jkn_v1 select ?, ?, ?, ?, null where not exists"
                                + " (select 1 from coverage_jkn_v1 where person = ? and until_day is null)",
                        person,
                        Regions.regencyOf(village),
                        segment,
                        since,
                        person));
    }

    Optional<String> home(String household) {
        return db.sql("select village_code from coverage_home_v1 where household = ?")
                .param(household)
                .query(String.class)
                .optional();
    }

    void run(String sql, Object... values) {
        db.sql(sql).params(values).update();
    }
}

package jejak.query.register;

import java.time.LocalDate;
import java.util.Optional;
import jejak.kernel.Regions;
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

    void insured(String person, String household, String segment, LocalDate since) {
        home(household)
                .ifPresent(village -> run(
                        "insert into coverage_jkn_v1 values (?, ?, ?, ?, null)",
                        person,
                        Regions.regencyOf(village),
                        segment,
                        since));
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

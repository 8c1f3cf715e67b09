package jejak.query.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jejak.household.events.FamilyEvent.MemberLeft;
import jejak.household.events.HouseholdEvent.DisabilityRecorded;
import jejak.household.events.HouseholdEvent.HouseholdMovedOut;
import jejak.household.events.HouseholdEvent.HouseholdMovedWithinRegency;
import jejak.household.events.HouseholdEvent.HouseholdRegistered;
import jejak.household.events.HouseholdEvent.MemberAdded;
import jejak.household.events.HouseholdEvent.MemberDeceased;
import jejak.household.events.JknEvent.JknDeactivated;
import jejak.household.events.JknEvent.JknEnrolled;
import jejak.household.events.JknEvent.JknReactivated;
import jejak.kernel.Actor;
import jejak.query.engine.Projection;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who lived where and was insured on which days, as figures: coverage as of any day. */
@Projection(table = "coverage_v1", figures = true, ddl = CoverageShape.DDL, sdl = CoverageShape.SDL)
class Coverage {

    private static final int REGENCY_CODE = "00.00".length();

    private final JdbcClient db;
    private final CoverageFigures figures;

    Coverage(JdbcClient db) {
        this.db = db;
        this.figures = new CoverageFigures(db);
    }

    @EventHandler
    void on(HouseholdRegistered e, @MetaDataValue(Actor.EFFECTIVE_DATE) String day) {
        run("insert into coverage_home_v1 values (?, ?)", e.householdId(), e.villageCode());
        e.members().forEach(m -> lives(m.personId(), e.householdId(), e.villageCode(), LocalDate.parse(day)));
    }

    @EventHandler
    void on(MemberAdded e, @MetaDataValue(Actor.EFFECTIVE_DATE) String day) {
        home(e.householdId())
                .ifPresent(village ->
                        lives(e.member().personId(), e.householdId(), village, LocalDate.parse(day)));
    }

    @EventHandler
    void on(MemberDeceased e) {
        gone(e.personId(), e.diedOn());
    }

    @EventHandler
    void on(MemberLeft e) {
        gone(e.personId(), e.leftOn());
    }

    @EventHandler
    void on(HouseholdMovedWithinRegency e) {
        run("update coverage_home_v1 set village_code = ? where household = ?", e.toVillageCode(), e.householdId());
        run(
                "insert into coverage_v1 select person, household, ?, ?, null from coverage_v1"
                        + " where household = ? and until_day is null",
                e.toVillageCode(),
                e.movedOn(),
                e.householdId());
        run(
                "update coverage_v1 set until_day = ? where household = ? and until_day is null and village_code = ?"
                        + " and village_code <> ?",
                e.movedOn(),
                e.householdId(),
                e.fromVillageCode(),
                e.toVillageCode());
    }

    @EventHandler
    void on(HouseholdMovedOut e) {
        run(
                "update coverage_v1 set until_day = ? where household = ? and until_day is null",
                e.movedOn(),
                e.householdId());
    }

    @EventHandler
    void on(JknEnrolled e) {
        insured(e.personId(), e.householdId(), e.segment().name(), e.since());
    }

    @EventHandler
    void on(JknDeactivated e) {
        run("update coverage_jkn_v1 set until_day = ? where person = ? and until_day is null", e.since(), e.personId());
    }

    /** The segment stays what it was. */
    @EventHandler
    void on(JknReactivated e) {
        db.sql("select segment from coverage_jkn_v1 where person = ? order by from_day desc limit 1")
                .param(e.personId())
                .query(String.class)
                .optional()
                .ifPresent(segment -> insured(e.personId(), e.householdId(), segment, e.since()));
    }

    @EventHandler
    void on(DisabilityRecorded e) {
        home(e.householdId())
                .ifPresent(village -> run(
                        "insert into coverage_disability_v1 values (?, ?, ?) on conflict (person) do nothing",
                        e.personId(),
                        village.substring(0, REGENCY_CODE),
                        e.assessedOn()));
    }

    @QueryMapping
    CoverageFigures.Region jknCoverage(@Argument String regionCode, @Argument @Nullable LocalDate asOf) {
        return figures.of(regionCode, asOf == null ? LocalDate.now(CoverageFigures.ZONE) : asOf);
    }

    @QueryMapping
    List<CoverageFigures.Inclusive> inclusiveVillages(@Argument @Nullable LocalDate asOf) {
        return figures.inclusive(asOf == null ? LocalDate.now(CoverageFigures.ZONE) : asOf);
    }

    private void lives(String person, String household, String village, LocalDate from) {
        run("insert into coverage_v1 values (?, ?, ?, ?, null)", person, household, village, from);
    }

    private void gone(String person, LocalDate day) {
        run("update coverage_v1 set until_day = ? where person = ? and until_day is null", day, person);
    }

    private void insured(String person, String household, String segment, LocalDate since) {
        home(household)
                .ifPresent(village -> run(
                        "insert into coverage_jkn_v1 values (?, ?, ?, ?, null)",
                        person,
                        village.substring(0, REGENCY_CODE),
                        segment,
                        since));
    }

    private Optional<String> home(String household) {
        return db.sql("select village_code from coverage_home_v1 where household = ?")
                .param(household)
                .query(String.class)
                .optional();
    }

    private void run(String sql, Object... values) {
        db.sql(sql).params(values).update();
    }
}

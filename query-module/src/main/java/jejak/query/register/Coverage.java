package jejak.query.register;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import jejak.household.events.FamilyEvent.DeathCorrected;
import jejak.household.events.FamilyEvent.MemberLeft;
import jejak.household.events.FamilyEvent.MoveCorrected;
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
import jejak.kernel.Regions;
import jejak.query.engine.Projection;
import jejak.query.facts.IndonesianTime;
import jejak.query.log.Circumstances;
import jejak.query.paging.RegionArgument;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.Timestamp;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who lived where and was insured on which days, as figures: coverage as of any day. */
@Projection(table = "coverage_v1", ddl = CoverageShape.DDL, sdl = CoverageShape.SDL)
class Coverage {

    private static final int REGENCY = "00.00".length();

    private final CoverageRows rows;
    private final CoverageMoves moves;
    private final CoverageFigures figures;

    Coverage(JdbcClient db, OfficeTerms terms) {
        this.rows = new CoverageRows(db);
        this.moves = new CoverageMoves(db);
        this.figures = new CoverageFigures(db, terms);
    }

    @EventHandler
    void on(HouseholdRegistered e, @MetaDataValue(Actor.EFFECTIVE_DATE) @Nullable String day, @Timestamp Instant at) {
        rows.run("insert into coverage_home_v1 values (?, ?)", e.householdId(), e.villageCode());
        e.members()
                .forEach(m -> rows.lives(m.personId(), e.householdId(), e.villageCode(), Circumstances.dayOf(day, at)));
    }

    @EventHandler
    void on(MemberAdded e, @MetaDataValue(Actor.EFFECTIVE_DATE) @Nullable String day, @Timestamp Instant at) {
        rows.home(e.householdId())
                .ifPresent(village ->
                        rows.lives(e.member().personId(), e.householdId(), village, Circumstances.dayOf(day, at)));
    }

    @EventHandler
    void on(MemberDeceased e) {
        rows.gone(e.personId(), e.diedOn());
    }

    @EventHandler
    void on(MemberLeft e) {
        rows.gone(e.personId(), e.leftOn());
    }

    @EventHandler
    void on(DeathCorrected e) {
        rows.goneInstead(e.personId(), e.diedOn());
        moves.follow(e.personId());
    }

    @EventHandler
    void on(MoveCorrected e) {
        rows.livedInstead(e.householdId(), e.villageCode());
        moves.correctedLast(e.householdId(), e.villageCode());
    }

    @EventHandler
    void on(HouseholdMovedWithinRegency e) {
        rows.moved(e.householdId(), e.toVillageCode(), e.movedOn());
        moves.moved(e.householdId(), e.toVillageCode(), e.movedOn());
    }

    @EventHandler
    void on(HouseholdMovedOut e) {
        rows.run(
                "update coverage_v1 set until_day = ? where household = ? and until_day is null",
                e.movedOn(),
                e.householdId());
        moves.moved(e.householdId(), null, e.movedOn());
    }

    @EventHandler
    void on(JknEnrolled e) {
        rows.insured(e.personId(), e.householdId(), e.segment().name(), e.since());
    }

    @EventHandler
    void on(JknDeactivated e) {
        rows.run(
                "update coverage_jkn_v1 set until_day = ? where person = ? and until_day is null",
                e.since(),
                e.personId());
    }

    /** The segment stays what it was. */
    @EventHandler
    void on(JknReactivated e) {
        rows.segment(e.personId())
                .ifPresent(segment -> rows.insured(e.personId(), e.householdId(), segment, e.since()));
    }

    @EventHandler
    void on(DisabilityRecorded e) {
        rows.home(e.householdId())
                .ifPresent(village -> rows.run(
                        "insert into coverage_disability_v1 values (?, ?, ?) on conflict (person) do nothing",
                        e.personId(),
                        Regions.regencyOf(village),
                        e.assessedOn()));
    }

    @QueryMapping
    CoverageFigures.Region jknCoverage(@Argument String regionCode, @Argument @Nullable LocalDate asOf) {
        RegionArgument.any(regionCode);
        return figures.of(regionCode, asOf == null ? IndonesianTime.day(Instant.now(), regionCode) : asOf);
    }

    @QueryMapping
    List<CoverageFigures.Inclusive> inclusiveVillages(
            @Argument @Nullable LocalDate asOf, @ContextValue(required = false) @Nullable String region) {
        LocalDate day = asOf == null ? LocalDate.now(CoverageFigures.WESTERNMOST) : asOf;
        return figures.inclusive(day).stream()
                .filter(village -> region == null || within(village.villageCode(), region))
                .toList();
    }

    /** Figures of a whole regency are for whoever works anywhere in it. */
    private static boolean within(String village, String region) {
        String around = region.length() > REGENCY ? region.substring(0, REGENCY) : region;
        return village.startsWith(around + ".");
    }
}

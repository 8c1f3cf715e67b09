package jejak.query.household;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import jejak.deliberation.events.MusdesEvent.MinutesSigned;
import jejak.household.events.FamilyEvent.DeathCorrected;
import jejak.household.events.FamilyEvent.HouseholdClosed;
import jejak.household.events.FamilyEvent.HouseholdReopened;
import jejak.household.events.FamilyEvent.MemberLeft;
import jejak.household.events.FamilyEvent.MoveCorrected;
import jejak.household.events.HouseholdEvent.HouseholdMovedOut;
import jejak.household.events.HouseholdEvent.HouseholdMovedWithinRegency;
import jejak.household.events.HouseholdEvent.HouseholdRegistered;
import jejak.household.events.HouseholdEvent.MemberAdded;
import jejak.household.events.HouseholdEvent.MemberDeceased;
import jejak.query.engine.Projection;
import jejak.query.household.VillageFigures.Figures;
import jejak.query.household.VillageFigures.Summary;
import jejak.query.paging.RegionArgument;
import org.axonframework.eventhandling.EventHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every village of the code list with its households, its living members and its latest deliberation. */
@Projection(table = "villages_v1", figures = true, ddl = VillagesShape.DDL, version = 2, sdl = VillagesShape.SDL)
class Villages {

    private static final String NOWHERE = "";

    private final JdbcClient db;

    Villages(JdbcClient db) {
        this.db = db;
    }

    @EventHandler
    void on(HouseholdRegistered e) {
        db.sql("insert into villages_v1 values (?, ?, ?)")
                .params(e.householdId(), e.villageCode(), e.members().size())
                .update();
    }

    @EventHandler
    void on(MemberAdded e) {
        alive(e.householdId(), 1);
    }

    @EventHandler
    void on(MemberDeceased e) {
        alive(e.householdId(), -1);
    }

    @EventHandler
    void on(HouseholdMovedWithinRegency e) {
        live(e.householdId(), e.toVillageCode());
    }

    /** It lives in no village; how many it is stays known, for the move may turn out never to have been. */
    @EventHandler
    void on(HouseholdMovedOut e) {
        live(e.householdId(), NOWHERE);
    }

    @EventHandler
    void on(HouseholdClosed e) {
        live(e.householdId(), NOWHERE);
    }

    @EventHandler
    void on(HouseholdReopened e) {
        live(e.householdId(), Objects.requireNonNullElse(e.villageCode(), NOWHERE));
    }

    @EventHandler
    void on(MoveCorrected e) {
        live(e.householdId(), e.villageCode());
    }

    @EventHandler
    void on(MemberLeft e) {
        alive(e.householdId(), -1);
    }

    /** A death on another day is a death still. */
    @EventHandler
    void on(DeathCorrected e) {
        alive(e.householdId(), e.diedOn() == null ? 1 : 0);
    }

    @EventHandler
    void on(MinutesSigned e) {
        db.sql("""
            insert into villages_musdes_v1 as m values (?, ?)
            on conflict (village_code) do update
            set minutes_signed_on = greatest(m.minutes_signed_on, excluded.minutes_signed_on)
            """).params(e.villageCode(), e.signedOn()).update();
    }

    @QueryMapping
    List<Summary> villages(
            @Argument @Nullable String kecamatan, @ContextValue(required = false) @Nullable String region) {
        String code = RegionArgument.kecamatan(kecamatan);
        return VillageFigures.of(code == null ? region : code, figures(code == null ? "" : code + "."));
    }

    private Map<String, Figures> figures(String prefix) {
        return db.sql("""
            select village_code, coalesce(households, 0) as households,
                coalesce(members_alive, 0) as members_alive, minutes_signed_on as latest_musdes_on
            from (select village_code, count(*) as households, sum(members_alive) as members_alive
                  from villages_v1 where starts_with(village_code, :prefix) group by village_code) h
            full join (select * from villages_musdes_v1 where starts_with(village_code, :prefix)) m
            using (village_code)
            """).param("prefix", prefix).query(Figures.class).list().stream()
                .collect(Collectors.toMap(Figures::villageCode, Function.identity()));
    }

    private void alive(String householdId, int more) {
        db.sql("update villages_v1 set members_alive = members_alive + ? where household_id = ?")
                .params(more, householdId)
                .update();
    }

    private void live(String household, String village) {
        db.sql("update villages_v1 set village_code = ? where household_id = ?")
                .params(village, household)
                .update();
    }
}

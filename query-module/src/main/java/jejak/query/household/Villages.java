package jejak.query.household;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import jejak.deliberation.events.MusdesEvent.MinutesSigned;
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
@Projection(table = "villages_v1", figures = true, ddl = """
    create table villages_v1 (
        household_id text primary key,
        village_code text not null,
        members_alive int not null
    );
    create index on villages_v1 (village_code) include (members_alive);
    create table villages_musdes_v1 (
        village_code text primary key,
        minutes_signed_on date not null -- of the latest session that was closed
    );
    """, sdl = """
        extend type Query {
          "Every village of the code list, in order of code, also those without any household."
          villages("Code of a kecamatan, for example 51.08.09; all when left out." kecamatan: String): [VillageSummary!]!
        }

        "A village in figures."
        type VillageSummary {
          "Its code."
          code: RegionCode!
          "Its name."
          name: String!
          "DESA or KELURAHAN."
          kind: String!
          "Name of the kecamatan it lies in."
          kecamatan: String!
          "Households that live in it."
          households: Int!
          "Living members of those households."
          membersAlive: Int!
          "Day on which the minutes of its latest deliberation were signed; null when none was ever closed."
          latestMusdesOn: Date
        }
        """)
class Villages {

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
        db.sql("update villages_v1 set village_code = ? where household_id = ?")
                .params(e.toVillageCode(), e.householdId())
                .update();
    }

    @EventHandler
    void on(HouseholdMovedOut e) {
        db.sql("delete from villages_v1 where household_id = ?")
                .param(e.householdId())
                .update();
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
}

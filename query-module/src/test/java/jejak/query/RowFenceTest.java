package jejak.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import jejak.deliberation.events.MusdesEvent.Agenda;
import jejak.deliberation.events.MusdesEvent.Forum;
import jejak.deliberation.events.MusdesEvent.MusdesScheduled;
import jejak.household.events.HouseholdEvent.HouseholdRegistered;
import jejak.household.events.HouseholdEvent.IntakeChannel;
import jejak.household.events.HouseholdEvent.Member;
import jejak.household.events.HouseholdEvent.Occupation;
import jejak.household.events.HouseholdEvent.Relation;
import jejak.household.events.HouseholdEvent.Sex;
import jejak.kernel.Regions;
import jejak.kernel.Regions.Region;
import jejak.query.access.Glances;
import jejak.query.engine.tables.ReadScope;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** With every filter of the program left out, the database itself shows a reader no row from beyond the scope. */
class RowFenceTest {

    private static final long SEED = 20261125L;
    private static final int FAMILIES = 300;
    private static final List<String> PLACED =
            List.of("village_code", "region", "household_id", "person_id", "account");

    private static OpenQueries queries;
    private static final Map<String, String> VILLAGE_OF_HOUSEHOLD = new HashMap<>();
    private static final Map<String, String> HOUSEHOLD_OF_PERSON = new HashMap<>();
    private static final SplittableRandom RANDOM = new SplittableRandom(SEED);

    @BeforeAll
    static void fill() {
        queries = new OpenQueries();
        List<Region> villages = new ArrayList<>(Regions.villages("51.08"));
        villages.addAll(Regions.villages("12.05"));
        List<Object> events = new ArrayList<>();
        for (int i = 0; i < FAMILIES; i++) {
            String village = villages.get(RANDOM.nextInt(villages.size())).code();
            events.addAll(family("family-" + i, village));
        }
        queries.given(events.toArray());
    }

    @AfterAll
    static void close() {
        queries.close();
    }

    @Test
    void noScopeShowsARowFromBeyondIt() {
        System.out.println("seed " + SEED);
        long shown = 0;
        for (int i = 0; i < 60; i++) {
            ReadScope scope = anyScope();
            for (String table : tables()) {
                List<Map<String, Object>> rows = rows(scope, table);
                assertThat(rows).as("%s as %s", table, scope).allMatch(within(scope, table));
                assertThat(rows).as("all of %s as %s", table, scope).hasSize(expected(scope, table));
                shown += rows.size();
            }
        }
        assertThat(shown).isPositive();
    }

    @Test
    void whoIsNobodySeesNothing() {
        for (String table : tables()) {
            assertThat(rows(ReadScope.NOTHING, table)).as(table).isEmpty();
        }
    }

    @Test
    void aRegionWhoseCodeBeginsAlikeIsAnother() {
        ReadScope alike = new ReadScope(Set.of("51.0", "1", "12.0"), Set.of(), "nobody");
        for (String table : tables()) {
            assertThat(rows(alike, table)).as(table).isEmpty();
        }
    }

    @Test
    void everyTableIsFencedAlsoAgainstItsOwner() {
        assertThat(queries.sql("""
            select relname from pg_class join pg_namespace n on n.oid = relnamespace
            where nspname = 'read' and relkind in ('r', 'p') and not (relrowsecurity and relforcerowsecurity)
            """)).isEmpty();
        assertThat(queries.sql("select viewname from pg_views where schemaname = 'read'"))
                .isEmpty();
    }

    private static ReadScope anyScope() {
        String village = VILLAGE_OF_HOUSEHOLD.get("family-" + RANDOM.nextInt(FAMILIES));
        return switch (RANDOM.nextInt(4)) {
            case 0 -> new ReadScope(Set.of(village), Set.of(), "someone");
            case 1 -> new ReadScope(Set.of(Regions.kecamatanOf(village)), Set.of(), "someone");
            case 2 -> new ReadScope(Set.of(Regions.regencyOf(village)), Set.of(), "someone");
            default -> new ReadScope(Set.of(), Set.of("family-" + RANDOM.nextInt(FAMILIES), "family-1"), "citizen");
        };
    }

    private static Predicate<Map<String, Object>> within(ReadScope asked, String table) {
        ReadScope scope = table.startsWith("villages_") ? wholeRegencies(asked) : asked;
        return row -> PLACED.stream().anyMatch(column -> row.get(column) != null && belongs(scope, column, row));
    }

    /** Figures of villages say nothing of anybody. */
    private static ReadScope wholeRegencies(ReadScope scope) {
        Set<String> regencies = scope.regions().stream().map(Regions::regencyOf).collect(Collectors.toSet());
        return new ReadScope(regencies, scope.households(), scope.account());
    }

    private static boolean belongs(ReadScope scope, String column, Map<String, Object> row) {
        String value = String.valueOf(row.get(column));
        return switch (column) {
            case "household_id" ->
                scope.households().contains(value) || inRegion(scope, VILLAGE_OF_HOUSEHOLD.get(value));
            case "person_id" -> {
                String household = HOUSEHOLD_OF_PERSON.get(value);
                yield scope.households().contains(household) || inRegion(scope, VILLAGE_OF_HOUSEHOLD.get(household));
            }
            case "account" -> value.equals(scope.account());
            default -> inRegion(scope, value);
        };
    }

    private static boolean inRegion(ReadScope scope, String village) {
        return scope.regions().stream().anyMatch(region -> (village + ".").startsWith(region + "."));
    }

    private static int expected(ReadScope scope, String table) {
        return (int)
                queries.allRows(table).stream().filter(within(scope, table)).count();
    }

    private static List<Map<String, Object>> rows(ReadScope scope, String table) {
        queries.as(scope);
        return queries.rows(table);
    }

    private static Set<String> tables() {
        return queries.sql("select tablename from pg_tables where schemaname = 'read'").stream()
                .filter(table -> !table.equals("projection_position"))
                .collect(Collectors.toSet());
    }

    private static List<Object> family(String id, String village) {
        String head = id + "-head";
        VILLAGE_OF_HOUSEHOLD.put(id, village);
        HOUSEHOLD_OF_PERSON.put(head, id);
        Member member = new Member(
                head, "9951080101790002", "A", LocalDate.of(1979, 1, 1), Sex.MALE, Relation.HEAD, Occupation.FARMER);
        return List.of(
                new HouseholdRegistered(
                        id,
                        village,
                        "Kutuh",
                        "9951080000000001",
                        "Jalan",
                        head,
                        List.of(member),
                        IntakeChannel.PUSKESOS),
                BuSari.instructed(id, id + "/T1", 1, 450_000, village),
                new MusdesScheduled(
                        "musdes:" + id, village, Forum.MUSDES, Agenda.STRAY_POOR, id, LocalDate.EPOCH, 40, null),
                Glances.seen(head));
    }
}

package jejak.api.policy;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import jejak.api.access.Role;
import jejak.api.policy.About.Where;
import jejak.api.policy.Permissions.Row;
import jejak.api.policy.Policy.Check;
import org.jspecify.annotations.Nullable;

/** Plants one mistake at a time into the tables and the checks. */
final class PolicyMutants {

    /**
     * A policy with one mistake in it.
     *
     * @param actions those on which the mistake shows
     */
    record Mutant(String mistake, Policy policy, Coordinates coordinates, boolean harmless, Set<String> actions) {
        @Override
        public String toString() {
            return mistake;
        }
    }

    /** The policy of those whose mistake is in the coordinates. */
    static final Policy SOUND = Policy.standard();

    /** Every action there is. */
    static final Set<String> EVERY = Permissions.standard().actions();

    private static final List<Row> ROWS =
            PolicyFile.rows("permissions.csv").stream().map(Row::of).toList();
    private static final List<Coordinates.Row> COORDINATES =
            PolicyFile.rows("coordinates.csv").stream().map(Coordinates.Row::of).toList();

    private PolicyMutants() {}

    static Stream<Mutant> all() {
        return Stream.of(rowsRemoved(), rowsChanged(), checksRemoved(), geographies(), coordinates(), blindnesses())
                .flatMap(List::stream)
                .filter(mutant -> !mutant.harmless());
    }

    private static List<Mutant> rowsRemoved() {
        return ROWS.stream()
                .map(row -> table(
                        "without " + row,
                        row.action(),
                        ROWS.stream().filter(r -> r != row).toList()))
                .toList();
    }

    /** Each row with one cell that says a little more, or something else. */
    private static List<Mutant> rowsChanged() {
        List<Mutant> mutants = new ArrayList<>();
        for (Row row : ROWS) {
            for (Row other : List.of(
                    new Row(row.action(), oneMore(Role.class, row.roles()), row.relations(), row.own(), row.states()),
                    new Row(
                            row.action(),
                            row.roles(),
                            oneMore(Relation.class, row.relations()),
                            row.own(),
                            row.states()),
                    new Row(row.action(), row.roles(), row.relations(), flipped(row.own()), row.states()),
                    new Row(
                            row.action(),
                            row.roles(),
                            row.relations(),
                            row.own(),
                            oneMore(State.class, row.states())))) {
                if (!other.equals(row)) {
                    List<Row> rows = new ArrayList<>(ROWS);
                    rows.set(ROWS.indexOf(row), other);
                    mutants.add(table(other + " instead of " + row, row.action(), rows));
                }
            }
        }
        return mutants;
    }

    private static List<Mutant> checksRemoved() {
        List<Check> checks = Policy.checks(Permissions.standard(), Relation::of);
        List<Mutant> mutants = new ArrayList<>();
        for (int i = 0; i < checks.size(); i++) {
            List<Check> fewer = new ArrayList<>(checks);
            fewer.remove(i);
            mutants.add(policy("without check " + i, new Policy(fewer)));
        }
        mutants.add(policy("permits everything", new Policy(List.of())));
        mutants.add(policy("forbids everything", new Policy(List.of(_ -> Optional.of(PolicyReason.FORBIDDEN)))));
        mutants.add(policy(
                "knows no kin",
                new Policy(List.of(request -> Policy.standard()
                        .obstacle(request.who(), request.action(), withoutKin(request.matter()), request.today())))));
        mutants.add(policy(
                "takes yesterday for today",
                new Policy(List.of(request -> Policy.standard()
                        .obstacle(
                                request.who(),
                                request.action(),
                                request.matter(),
                                request.today().minusDays(1))))));
        mutants.add(policy(
                "takes tomorrow for today",
                new Policy(List.of(request -> Policy.standard()
                        .obstacle(
                                request.who(),
                                request.action(),
                                request.matter(),
                                request.today().plusDays(1))))));
        return mutants;
    }

    /** Every relation taken for another one, and codes compared as mere texts. */
    private static List<Mutant> geographies() {
        List<Mutant> mutants = new ArrayList<>();
        for (Relation from : Relation.values()) {
            for (Relation to : Relation.values()) {
                if (from != to) {
                    mutants.add(geography(from + " taken for " + to, (region, place) -> {
                        Relation relation = Relation.of(region, place);
                        return relation == from ? to : relation;
                    }));
                }
            }
        }
        mutants.add(geography(
                "a code within a code",
                (region, place) ->
                        place != null && place.startsWith(region) ? Relation.OWN_VILLAGE : Relation.of(region, place)));
        return mutants;
    }

    /** Each command and field taken for what everybody may do, and each without a row. */
    private static List<Mutant> coordinates() {
        List<Mutant> mutants = new ArrayList<>();
        for (Coordinates.Row row : COORDINATES) {
            String action = row.action().equals("ANSWER") ? "READ_SYSTEM" : "ANSWER";
            mutants.add(rows(
                    row + " taken for " + action, row, new Coordinates.Row(row.coordinate(), action, row.about())));
            mutants.add(rows("no row for " + row.coordinate(), row, null));
        }
        return mutants;
    }

    /** Each command and each question that does not look at one of the things it names. */
    private static List<Mutant> blindnesses() {
        List<Mutant> mutants = new ArrayList<>();
        for (Coordinates.Row row : COORDINATES) {
            for (About about : row.about(Where.ARGUMENT)) {
                if (about.kind() != About.Kind.RULEPACK) {
                    List<About> seen = row.about(Where.ARGUMENT).stream()
                            .filter(each -> each != about)
                            .toList();
                    Coordinates.Row blind = new Coordinates.Row(
                            row.coordinate(), row.action(), seen.isEmpty() ? Map.of() : Map.of(Where.ARGUMENT, seen));
                    mutants.add(rows(row.coordinate() + " blind for " + about.argument(), row, blind));
                }
            }
        }
        return mutants;
    }

    private static Mutant table(String mistake, String action, List<Row> rows) {
        Permissions table = new Permissions(rows);
        Policy policy = new Policy(Policy.checks(table, Relation::of));
        return new Mutant(
                mistake, policy, Coordinates.standard(), table.sameAs(Permissions.standard()), Set.of(action));
    }

    private static Mutant geography(String mistake, BiFunction<String, @Nullable String, Relation> geography) {
        return policy(mistake, new Policy(Policy.checks(Permissions.standard(), geography)));
    }

    private static Mutant policy(String mistake, Policy policy) {
        return new Mutant(mistake, policy, Coordinates.standard(), false, EVERY);
    }

    private static Mutant rows(String mistake, Coordinates.Row row, Coordinates.@Nullable Row instead) {
        List<Coordinates.Row> rows = new ArrayList<>(COORDINATES);
        int place = rows.indexOf(row);
        rows.remove(place);
        if (instead != null) {
            rows.add(place, instead);
        }
        return new Mutant(mistake, SOUND, new Coordinates(rows), false, EVERY);
    }

    /** The first that is missing. */
    private static <E extends Enum<E>> Set<E> oneMore(Class<E> type, Set<E> set) {
        EnumSet<E> more = EnumSet.copyOf(set);
        EnumSet.complementOf(more).stream().findFirst().ifPresent(more::add);
        return more;
    }

    private static OwnFamily flipped(OwnFamily own) {
        return own == OwnFamily.NEVER ? OwnFamily.ALSO : OwnFamily.NEVER;
    }

    private static Matter withoutKin(Matter matter) {
        return new Matter(matter.region(), null, matter.state(), matter.programme());
    }
}

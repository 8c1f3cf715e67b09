package jejak.api.policy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jejak.api.access.Role;

/** Answers from the table who may do what; what no row permits is forbidden. */
public final class Permissions {

    /** One row of the table: every combination of its cells is permitted. */
    record Row(String action, Set<Role> roles, Set<Relation> relations, OwnFamily own, Set<State> states) {

        static Row of(List<String> cells) {
            return new Row(
                    cells.get(0),
                    set(Role.class, cells.get(1)),
                    set(Relation.class, cells.get(2)),
                    OwnFamily.valueOf(cells.get(3)),
                    set(State.class, cells.get(4)));
        }

        private static <E extends Enum<E>> Set<E> set(Class<E> type, String cell) {
            return PolicyFile.words(cell).stream()
                    .map(word -> Enum.valueOf(type, word))
                    .collect(Collectors.toCollection(() -> EnumSet.noneOf(type)));
        }
    }

    /** Where, whose and in which state. */
    private record Spot(Relation relation, boolean own, State state) {}

    private final Map<String, Map<Role, Set<Spot>>> permitted = new TreeMap<>();

    Permissions(Collection<Row> rows) {
        rows.forEach(this::add);
    }

    /** The table that comes with the product. */
    public static Permissions standard() {
        return new Permissions(
                PolicyFile.rows("permissions.csv").stream().map(Row::of).toList());
    }

    /** Every action of the table, in order. */
    public Set<String> actions() {
        return permitted.keySet();
    }

    /**
     * Whether a row permits it.
     *
     * @param own whether the household is the actor's own or a declared relative's
     */
    public boolean permit(String action, Role role, Relation relation, boolean own, State state) {
        Set<Spot> spots = permitted.getOrDefault(action, Map.of()).get(role);
        return spots != null && spots.contains(new Spot(relation, own, state));
    }

    /** Whether two tables permit the same, in however many rows. */
    boolean sameAs(Permissions other) {
        return permitted.equals(other.permitted);
    }

    private void add(Row row) {
        Map<Role, Set<Spot>> byRole = permitted.computeIfAbsent(row.action(), _ -> new EnumMap<>(Role.class));
        for (Role role : row.roles()) {
            byRole.computeIfAbsent(role, _ -> new HashSet<>()).addAll(spots(row));
        }
    }

    private static List<Spot> spots(Row row) {
        List<Spot> spots = new ArrayList<>();
        for (Relation relation : row.relations()) {
            for (State state : row.states()) {
                Stream.of(false, true)
                        .filter(row.own()::admits)
                        .forEach(own -> spots.add(new Spot(relation, own, state)));
            }
        }
        return spots;
    }
}

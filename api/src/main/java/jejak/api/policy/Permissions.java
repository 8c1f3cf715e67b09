package jejak.api.policy;

import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
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

    private static final int RELATIONS = Relation.values().length;

    /** A bit for each relation, kinship and state. */
    private final Map<String, Map<Role, Integer>> bits = new TreeMap<>();

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
        return bits.keySet();
    }

    /**
     * Whether a row permits it.
     *
     * @param own whether the household is the actor's own or a declared relative's
     */
    public boolean permit(String action, Role role, Relation relation, boolean own, State state) {
        int permitted = bits.getOrDefault(action, Map.of()).getOrDefault(role, 0);
        return (permitted & bit(relation, own, state)) != 0;
    }

    private void add(Row row) {
        Map<Role, Integer> byRole = bits.computeIfAbsent(row.action(), _ -> new EnumMap<>(Role.class));
        for (Role role : row.roles()) {
            byRole.merge(role, bits(row), (one, other) -> one | other);
        }
    }

    private static int bits(Row row) {
        int all = 0;
        for (Relation relation : row.relations()) {
            for (State state : row.states()) {
                for (boolean own : new boolean[] {false, true}) {
                    all |= row.own().admits(own) ? bit(relation, own, state) : 0;
                }
            }
        }
        return all;
    }

    private static int bit(Relation relation, boolean own, State state) {
        return 1 << ((state.ordinal() * 2 + (own ? 1 : 0)) * RELATIONS + relation.ordinal());
    }
}

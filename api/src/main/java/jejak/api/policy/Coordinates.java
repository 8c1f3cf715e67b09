package jejak.api.policy;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import jejak.api.policy.About.Where;
import org.jspecify.annotations.Nullable;

/** Says which action each command and each field of the schema is, and how it names what it is about. */
public final class Coordinates {

    /**
     * One row: what a command or a field is.
     *
     * @param about what it names, by where the name is found
     */
    public record Row(String coordinate, String action, Map<Where, List<About>> about) {

        static Row of(List<String> cells) {
            return new Row(
                    cells.get(0),
                    cells.get(1),
                    About.all(cells.get(2)).stream().collect(Collectors.groupingBy(About::where)));
        }

        String owner() {
            return coordinate.substring(0, coordinate.indexOf('.'));
        }

        String member() {
            return coordinate.substring(coordinate.indexOf('.') + 1);
        }

        /** What is named at one of the places. */
        public List<About> about(Where where) {
            return about.getOrDefault(where, List.of());
        }

        /** Whether it is about what its parent is about, and so is everything beneath it. */
        public boolean plain() {
            return about.isEmpty();
        }
    }

    private static final String COMMAND = "Command";
    private static final String ANY = "*";

    private final Map<String, Map<String, Row>> rows = new HashMap<>();

    Coordinates(Collection<Row> all) {
        all.forEach(row -> {
            Row earlier =
                    rows.computeIfAbsent(row.owner(), _ -> new HashMap<>()).put(row.member(), row);
            if (earlier != null) {
                throw new IllegalArgumentException("Two rows for " + row.coordinate());
            }
        });
    }

    /** The table that comes with the product. */
    public static Coordinates standard() {
        return new Coordinates(
                PolicyFile.rows("coordinates.csv").stream().map(Row::of).toList());
    }

    /** The row of a field: its own, or that of its whole type. */
    public Optional<Row> field(String type, String field) {
        Map<String, Row> ofType = rows.getOrDefault(type, Map.of());
        @Nullable Row own = ofType.get(field);
        return Optional.ofNullable(own == null ? ofType.get(ANY) : own);
    }

    /** The row of a command, by the simple name of its class. */
    public Optional<Row> command(String name) {
        return Optional.ofNullable(rows.getOrDefault(COMMAND, Map.of()).get(name));
    }

    /** Names of every command with a row. */
    public Set<String> commands() {
        return rows.getOrDefault(COMMAND, Map.of()).keySet();
    }

    /** Every row there is. */
    public List<Row> all() {
        return rows.values().stream().flatMap(owner -> owner.values().stream()).toList();
    }
}

package jejak.query.engine.writes;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What waits for one table. All of it names its rows by a column they have in common and none changes, and two statements
 * that name different rows may change places. So the first of every row can go together, then the second of every row.
 */
final class Lane {

    private final List<Write> waiting = new ArrayList<>();
    private final Set<String> common = new HashSet<>();
    /** The statement that all of it is, when that only adds rows; null when it is more than that, and while nothing waits. */
    private @Nullable Form adding;

    /** False when it has no column in common with what waits, which then has to go first. */
    boolean take(Write write) {
        Set<String> left = new HashSet<>(waiting.isEmpty() ? write.keys() : common);
        left.retainAll(write.keys());
        boolean oneMoreOfTheSame =
                write.form().adds() && (waiting.isEmpty() || write.form().equals(adding));
        if (left.isEmpty() && !oneMoreOfTheSame) {
            return false;
        }
        adding = oneMoreOfTheSame ? write.form() : null;
        common.clear();
        common.addAll(left);
        waiting.add(write);
        return true;
    }

    /** How many rows wait, when nothing waits but rows to be added; none otherwise. */
    int adds() {
        return adding == null ? 0 : waiting.size();
    }

    /** Everything, in groups of one statement each, to be carried out one after the other; nothing waits afterwards. */
    List<List<Write>> groups() {
        List<List<Write>> groups = adding == null ? waves() : List.of(List.copyOf(waiting));
        waiting.clear();
        adding = null;
        return groups;
    }

    private List<List<Write>> waves() {
        String column = waiting.isEmpty() ? "" : common.iterator().next();
        Map<String, Integer> reached = new HashMap<>();
        List<Map<String, List<Write>>> waves = new ArrayList<>();
        for (Write write : waiting) {
            int wave = reached.merge(write.key(column), 1, Integer::sum) - 1;
            if (wave == waves.size()) {
                waves.add(new LinkedHashMap<>());
            }
            waves.get(wave)
                    .computeIfAbsent(write.form().sql(), _ -> new ArrayList<>())
                    .add(write);
        }
        return waves.stream().map(Map::values).flatMap(Collection::stream).toList();
    }
}

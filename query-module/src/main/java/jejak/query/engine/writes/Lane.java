package jejak.query.engine.writes;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What waits for one table. All of it names its rows by a column they have in common and none changes, and two statements
 * that name different rows may change places. So the first of every row can go together, then the second of every row.
 */
final class Lane {

    private final List<Write> waiting = new ArrayList<>();
    private final Set<String> common = new HashSet<>();

    /** False when it has no column in common with what waits, which then has to go first. */
    boolean take(Write write) {
        Set<String> left = new HashSet<>(waiting.isEmpty() ? write.keys() : common);
        left.retainAll(write.keys());
        boolean oneMoreOfTheSame = write.form().adds()
                && (waiting.isEmpty()
                        || (onlyAdded()
                                && write.form().equals(waiting.getFirst().form())));
        if (left.isEmpty() && !oneMoreOfTheSame) {
            return false;
        }
        common.clear();
        common.addAll(left);
        waiting.add(write);
        return true;
    }

    /** Everything, in groups of one statement each, to be carried out one after the other; nothing waits afterwards. */
    List<List<Write>> groups() {
        List<List<Write>> groups = onlyAdded() ? List.of(List.copyOf(waiting)) : waves();
        waiting.clear();
        return groups;
    }

    private boolean onlyAdded() {
        return !waiting.isEmpty()
                && waiting.stream()
                        .allMatch(write -> write.form().adds()
                                && write.form().equals(waiting.getFirst().form()));
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

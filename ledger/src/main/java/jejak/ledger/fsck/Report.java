package jejak.ledger.fsck;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Passes findings on, and only counts those of a kind of which enough were told already; but the first of every household
 * is told, so that nobody's is hidden behind a thousand others that were changed to that end.
 */
final class Report {
    private static final int MOST_OF_A_KIND = 1_000;
    private static final int MOST_NAMED = 200_000;

    private final Consumer<LogFinding> reader;
    private final Map<Fault, Long> counts = new EnumMap<>(Fault.class);
    private final Set<String> named = new HashSet<>();

    Report(Consumer<LogFinding> reader) {
        this.reader = reader;
    }

    void add(LogFinding finding) {
        boolean few = counts.merge(finding.fault(), 1L, Long::sum) <= MOST_OF_A_KIND;
        boolean first = isFirstOfItsStream(finding);
        if (few || first) {
            reader.accept(finding);
        }
    }

    Map<Fault, Long> counts() {
        return counts;
    }

    private boolean isFirstOfItsStream(LogFinding finding) {
        return !finding.stream().isEmpty()
                && named.size() < MOST_NAMED
                && named.add(finding.fault() + " " + finding.stream());
    }
}

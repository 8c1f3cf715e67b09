package jejak.ledger.fsck;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;

/** Passes findings on, and only counts those of a kind of which enough were told already. */
final class Report {
    private static final int MOST_OF_A_KIND = 1_000;

    private final Consumer<LogFinding> reader;
    private final Map<Fault, Long> counts = new EnumMap<>(Fault.class);

    Report(Consumer<LogFinding> reader) {
        this.reader = reader;
    }

    void add(LogFinding finding) {
        if (counts.merge(finding.fault(), 1L, Long::sum) <= MOST_OF_A_KIND) {
            reader.accept(finding);
        }
    }

    Map<Fault, Long> counts() {
        return counts;
    }
}

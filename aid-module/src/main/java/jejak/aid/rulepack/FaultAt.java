package jejak.aid.rulepack;

import java.util.List;
import jejak.kernel.Reason;

/**
 * A fault of a pack and the place in its text, so that whoever wrote it need not search.
 *
 * @param line counted from one
 * @param column counted from one
 * @param allowed what may stand there; empty when that cannot be listed
 */
public record FaultAt(RulePackFault fault, int line, int column, List<String> allowed) implements Reason {

    @Override
    public String name() {
        return fault.name();
    }

    @Override
    public String indonesian() {
        return "Baris %d, kolom %d: %s".formatted(line, column, fault.indonesian()) + listed(" Yang dikenal: ");
    }

    @Override
    public String english() {
        return "Line %d, column %d: %s".formatted(line, column, fault.english()) + listed(" Known here: ");
    }

    private String listed(String before) {
        return allowed.isEmpty() ? "" : before + String.join(", ", allowed) + ".";
    }
}

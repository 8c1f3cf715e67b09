package jejak.aid.rulepack;

import jejak.kernel.Reason;

/**
 * A fault of a pack and the place in its text, so that whoever wrote it need not search.
 *
 * @param line counted from one
 * @param column counted from one
 * @param detail what more can be said of it, in no language: the words that are known there, or where an expression breaks
 */
public record FaultAt(RulePackFault fault, int line, int column, String detail) implements Reason {

    @Override
    public String name() {
        return fault.name();
    }

    @Override
    public String indonesian() {
        return "Baris %d, kolom %d: %s".formatted(line, column, fault.indonesian()) + more();
    }

    @Override
    public String english() {
        return "Line %d, column %d: %s".formatted(line, column, fault.english()) + more();
    }

    private String more() {
        return detail.isEmpty() ? "" : " (" + detail + ")";
    }
}

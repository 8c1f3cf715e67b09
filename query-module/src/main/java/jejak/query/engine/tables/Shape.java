package jejak.query.engine.tables;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Which tables a projection has, and what tells one way of filling them from another.
 *
 * @param name of the projection, which is that of its main table
 * @param ddl the statements that make its tables and indexes
 * @param version of the handlers that fill them
 * @param figures whether the rows say nothing of anybody, so that a whole regency is one place
 */
public record Shape(String name, String ddl, int version, boolean figures) {

    private static final Pattern CREATE_TABLE =
            Pattern.compile("create\\s+table\\s+(?:if\\s+not\\s+exists\\s+)?(\\w+)", Pattern.CASE_INSENSITIVE);

    private static final Pattern TIES =
            Pattern.compile("\\b(references|trigger|rule|generated)\\b", Pattern.CASE_INSENSITIVE);

    /** Every table its statements make, not only the one it is named after. */
    public List<String> tables() {
        return tables(ddl);
    }

    /** Whether rows of one table bear on those of another, or something happens by itself when they are written. */
    public boolean tiesTables() {
        return TIES.matcher(ddl).find();
    }

    static List<String> tables(String ddl) {
        return CREATE_TABLE
                .matcher(ddl)
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
    }

    /** The same text for the same tables filled in the same way. */
    String print() {
        String statements = ddl.strip().replaceAll("\\s+", " ");
        return version == 1 ? statements : statements + " -- " + version;
    }
}

package jejak.query.engine.writes;

import java.util.List;
import java.util.Set;

/**
 * What of a table bears on the order of statements.
 *
 * @param columns in their order
 * @param keys those whose different values keep two rows from ever being in each other's way: members of every unique
 *     index of the table
 */
record Layout(List<String> columns, Set<String> keys) {}

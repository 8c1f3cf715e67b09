/**
 * Answers which villages did not deliberate, and which sessions may be doubted.
 * May import events, the code list of regions, the projection engine and SQL.
 * Guarded by {@code VillageSessionsTest}.
 */
@NullMarked
package jejak.query.audit.village;

import org.jspecify.annotations.NullMarked;

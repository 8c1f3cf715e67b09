/**
 * Decides that what is stored stays stored: which PostgreSQL runs, who may log in to it, and what each role may do.
 * May import the JDK, the PostgreSQL driver, its embedded programs, Flyway and HikariCP; knows no event and no family.
 * Guarded by {@code LocalPostgresTest} and {@code StoreContract}.
 */
@org.jspecify.annotations.NullMarked
package jejak.ledger.store;

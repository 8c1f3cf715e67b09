/**
 * Measures commands through the bus, beside what Axon and PostgreSQL do by themselves; asserts nothing.
 * May import whatever it compares.
 */
@org.jspecify.annotations.NullMarked
package jejak.api.bench;

/**
 * Tells those who run the office how it is doing: whether it is well, and in figures. Says nothing of anybody.
 * May import the ledger, the engine of the answers, Micrometer and Spring Boot's actuator.
 * Guarded by {@code MetricsOverHttpTest} and {@code StillnessTest}.
 */
@NullMarked
package jejak.api.health;

import org.jspecify.annotations.NullMarked;

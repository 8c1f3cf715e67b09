/**
 * Decides how much one question may ask for and how long it may be worked on.
 * Guarded by {@code RequestLimitsTest} and {@code TimeLimitTest}.
 */
@NullMarked
package jejak.api.graphql.limits;

import org.jspecify.annotations.NullMarked;

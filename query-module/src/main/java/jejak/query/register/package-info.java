/**
 * Answers what became of files, of poor families outside the registry, of cases at the counter and of health insurance.
 * May import events and the parts of this module that every answer uses.
 * Guarded by one test per projection.
 */
@NullMarked
package jejak.query.register;

import org.jspecify.annotations.NullMarked;

/** Asks the policy of every field of an answer. */
@NullMarked
package jejak.api.fields;

import org.jspecify.annotations.NullMarked;

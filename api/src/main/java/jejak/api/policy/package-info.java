/** Who may do what, where and on whose behalf: tables that a lawyer can read, and the engine that applies them. */
@NullMarked
package jejak.api.policy;

import org.jspecify.annotations.NullMarked;

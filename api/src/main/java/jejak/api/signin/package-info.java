/** How somebody proves who they are, and what every visitor of the front door is asked. */
@NullMarked
package jejak.api.signin;

import org.jspecify.annotations.NullMarked;

/** Who is signed in, and as what; knows no web and no family. */
@NullMarked
package jejak.api.access;

import org.jspecify.annotations.NullMarked;

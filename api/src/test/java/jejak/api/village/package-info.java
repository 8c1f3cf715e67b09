/** Tests of what a village decides and hands to the office, over HTTP. */
@NullMarked
package jejak.api.village;

import org.jspecify.annotations.NullMarked;

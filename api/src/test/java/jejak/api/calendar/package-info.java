@NullMarked
package jejak.api.calendar;

import org.jspecify.annotations.NullMarked;

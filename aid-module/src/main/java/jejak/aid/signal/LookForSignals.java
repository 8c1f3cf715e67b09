package jejak.aid.signal;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Lets every check of families look at one family.
 *
 * @param day the day of the sweep that looks; null when a new fact made the office look
 */
record LookForSignals(
        @TargetAggregateIdentifier String householdId,
        @Nullable LocalDate day) implements Look {}

package jejak.aid.signal;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Lets every office-wide check look at a regency.
 *
 * @param signalId the sweep
 */
record LookAtOffice(@TargetAggregateIdentifier String signalId, String regencyCode, LocalDate day) implements Look {}

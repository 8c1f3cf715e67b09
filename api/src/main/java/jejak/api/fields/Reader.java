package jejak.api.fields;

import graphql.execution.instrumentation.InstrumentationState;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import jejak.api.access.Principal;

/**
 * Who reads and which day it is in their office; the same for every field of a request.
 *
 * @param glass whose eyes an emergency access lends now; asked only when something is refused, and each time, as a feed may outlast it
 */
record Reader(Principal who, LocalDate today, Supplier<Optional<Principal>> glass) implements InstrumentationState {}

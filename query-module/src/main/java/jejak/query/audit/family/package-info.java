/**
 * Answers, from one family's log, how it stood on each day it was paid and whose hands were on its aid.
 * May import events and the ledger for reading.
 * Guarded by {@code RegistryOnPaymentDayTest}.
 */
@NullMarked
package jejak.query.audit.family;

import org.jspecify.annotations.NullMarked;

/**
 * Tries a draft of a rule pack on the recorded history, without writing an event.
 * Imports the rules and packs of aid, events of the modules, the ledger for reading, and paging.
 * Guarded by {@code WhatIfRunsTest}.
 */
@NullMarked
package jejak.api.whatif;

import org.jspecify.annotations.NullMarked;

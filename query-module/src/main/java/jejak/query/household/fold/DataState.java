package jejak.query.household.fold;

import jejak.household.events.ErasureEvent;
import jejak.household.events.ErasureEvent.ErasureDecided;
import jejak.household.events.ErasureEvent.ErasureDecisionProposed;
import jejak.household.events.ErasureEvent.ErasureExecuted;
import jejak.household.events.ErasureEvent.ErasureRefused;
import jejak.household.events.ErasureEvent.ErasureRequested;
import jejak.household.events.ErasureEvent.LegalHoldLifted;
import jejak.household.events.ErasureEvent.LegalHoldPlaced;

/** What may be done with a person's data. */
public enum DataState {
    OPEN,
    RESTRICTED,
    ERASED;

    /** A request restricts at once; a refusal of it frees, and carrying it out is for ever. */
    DataState after(ErasureEvent event) {
        return switch (event) {
            case ErasureRequested _ -> RESTRICTED;
            case ErasureRefused _ -> OPEN;
            case ErasureExecuted _ -> ERASED;
            case LegalHoldPlaced _, LegalHoldLifted _, ErasureDecisionProposed _, ErasureDecided _ -> this;
        };
    }
}

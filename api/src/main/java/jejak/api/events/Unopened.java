package jejak.api.events;

import java.util.List;
import jejak.ledger.EventCodec.Kept;

/** An event that was read as far as that goes without a key. */
sealed interface Unopened permits QuickEvent, Recorded {
    Kept kept();

    /** Under which the values in it are sealed. */
    List<KeyEntry> keys();
}

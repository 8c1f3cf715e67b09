package jejak.aid.bsu;

import jejak.aid.events.DecreeEvent;
import jejak.aid.events.DecreeEvent.DecreeAnnexFixed;
import jejak.aid.events.DecreeEvent.RecipientsDecreed;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.jspecify.annotations.Nullable;

/** The log of one decree that names recipients. */
class Decree {

    @AggregateIdentifier
    private @Nullable String decreeId;

    boolean issued() {
        return decreeId != null;
    }

    void issue(RecipientsDecreed decree, DecreeAnnexFixed annex) {
        AggregateLifecycle.apply(decree).andThenApply(() -> annex);
    }

    @EventSourcingHandler
    void on(DecreeEvent e) {
        decreeId = e.decreeId();
    }
}

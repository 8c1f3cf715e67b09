package jejak.aid.delivery;

import java.util.HashSet;
import java.util.Set;
import jejak.aid.events.DeliveryEvent;
import jejak.aid.events.PayeeEvent;
import jejak.aid.payee.Payees;
import jejak.household.events.ErasureEvent;
import jejak.household.events.ErasureEvent.ErasureDecided;
import jejak.household.events.ErasureEvent.ErasureDecisionProposed;
import jejak.household.events.ErasureEvent.ErasureExecuted;
import jejak.household.events.ErasureEvent.ErasureRefused;
import jejak.household.events.ErasureEvent.ErasureRequested;
import jejak.household.events.ErasureEvent.LegalHoldLifted;
import jejak.household.events.ErasureEvent.LegalHoldPlaced;
import org.jspecify.annotations.Nullable;

/**
 * What a payment has to heed beside facts and benefits.
 *
 * @param restricted ids of members who asked to be forgotten and were not refused
 * @param payees who may collect for others
 * @param delivered what was handed over that is not cash
 */
public record Beside(Set<String> restricted, Payees payees, Received delivered) {

    /** Nothing. */
    public static final Beside NONE = new Beside(Set.of(), Payees.NONE, Received.NONE);

    /** After somebody was named, or is no longer. */
    public Beside evolve(PayeeEvent event, @Nullable String actor) {
        return new Beside(restricted, payees.evolve(event, actor), delivered);
    }

    /** After one more word on a delivery. */
    public Beside evolve(DeliveryEvent event) {
        return new Beside(restricted, payees, delivered.evolve(event));
    }

    /** Who has asked to be forgotten is paid nothing more unless the request is refused. */
    public Beside evolve(ErasureEvent event) {
        return switch (event) {
            case ErasureRequested e -> restrict(e.personId(), true);
            case ErasureRefused e -> restrict(e.personId(), false);
            case LegalHoldPlaced _, LegalHoldLifted _, ErasureDecisionProposed _, ErasureDecided _, ErasureExecuted _ ->
                this;
        };
    }

    private Beside restrict(String personId, boolean now) {
        Set<String> persons = new HashSet<>(restricted);
        if (now) {
            persons.add(personId);
        } else {
            persons.remove(personId);
        }
        return new Beside(Set.copyOf(persons), payees, delivered);
    }
}

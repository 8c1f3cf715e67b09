package jejak.aid.delivery;

import jejak.aid.events.DeliveryEvent;
import jejak.aid.events.OverpaymentEvent;
import jejak.aid.events.PayeeEvent;
import jejak.aid.payee.Payees;
import jejak.aid.payee.Restricted;
import jejak.aid.recovery.Recovered;
import jejak.household.events.ErasureEvent;
import org.jspecify.annotations.Nullable;

/**
 * What a payment has to heed beside facts and benefits.
 *
 * @param restricted who asked to be forgotten and was not refused
 * @param payees who may collect for others
 * @param delivered what was handed over that is not cash
 * @param recovered what came back because it was not due
 */
public record Beside(Restricted restricted, Payees payees, Received delivered, Recovered recovered) {

    /** Nothing. */
    public static final Beside NONE = new Beside(Restricted.NONE, Payees.NONE, Received.NONE, Recovered.NONE);

    /** After somebody was named, or is no longer. */
    public Beside evolve(PayeeEvent event, @Nullable String actor) {
        return new Beside(restricted, payees.evolve(event, actor), delivered, recovered);
    }

    /** After one more word on a delivery. */
    public Beside evolve(DeliveryEvent event) {
        return new Beside(restricted, payees, delivered.evolve(event), recovered);
    }

    /** After one more word on a request to be forgotten. */
    public Beside evolve(ErasureEvent event) {
        return new Beside(restricted.evolve(event), payees, delivered, recovered);
    }

    /** After one more word on an overpayment. */
    public Beside evolve(OverpaymentEvent event) {
        return new Beside(restricted, payees, delivered, recovered.evolve(event));
    }
}

package jejak.aid.recovery;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import jejak.aid.events.OverpaymentEvent;
import jejak.aid.events.OverpaymentEvent.OverpaidMonth;
import jejak.aid.events.OverpaymentEvent.OverpaymentEstablished;
import jejak.aid.events.OverpaymentEvent.OverpaymentRecovered;

/**
 * Payments of which the family has given something back because it was not due.
 *
 * @param byOverpayment the payments that each overpayment is of
 * @param paymentIds those of which something is back
 */
public record Recovered(Map<String, Set<String>> byOverpayment, Set<String> paymentIds) {

    /** Nothing. */
    public static final Recovered NONE = new Recovered(Map.of(), Set.of());

    /** Whether something of the payment is back as overpaid. */
    public boolean contains(String paymentId) {
        return paymentIds.contains(paymentId);
    }

    /** After one more word on an overpayment. */
    public Recovered evolve(OverpaymentEvent event) {
        return switch (event) {
            case OverpaymentEstablished e -> {
                Map<String, Set<String>> more = new HashMap<>(byOverpayment);
                more.put(
                        e.overpaymentId(),
                        e.months().stream().map(OverpaidMonth::paymentId).collect(Collectors.toUnmodifiableSet()));
                yield new Recovered(Map.copyOf(more), paymentIds);
            }
            case OverpaymentRecovered e -> {
                Set<String> more = new HashSet<>(paymentIds);
                more.addAll(byOverpayment.getOrDefault(e.overpaymentId(), Set.of()));
                yield new Recovered(byOverpayment, Set.copyOf(more));
            }
        };
    }
}

package jejak.aid.payee;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import jejak.aid.events.PayeeEvent;
import jejak.aid.events.PayeeEvent.PayeeNamed;
import jejak.aid.events.PayeeEvent.PayeeStanding;
import jejak.aid.events.PayeeEvent.PayeeWithdrawn;
import org.jspecify.annotations.Nullable;

/** Whom the office recognises as heirs and representatives of a family's recipients. */
public record Payees(Map<Place, Named> named) {

    /** Nobody. */
    public static final Payees NONE = new Payees(Map.of());

    /** For whom somebody collects, and as what. */
    public record Place(String recipientPersonId, PayeeStanding standing) {}

    /**
     * Somebody who was named.
     *
     * @param householdId the other household the person is registered in; null when it is the recipient's own
     * @param datedOn the day of the document; before it nobody collected on its strength
     * @param by who named the person; null where the log does not say
     */
    public record Named(
            String personId,
            @Nullable String householdId,
            LocalDate datedOn,
            @Nullable String by) {}

    /** Who is recognised after some events, whoever said them. */
    public static Payees of(Stream<PayeeEvent> events) {
        return events.reduce(NONE, (payees, event) -> payees.evolve(event, null), (_, later) -> later);
    }

    /** Who is recognised after one more event. */
    public Payees evolve(PayeeEvent event, @Nullable String actor) {
        Map<Place, Named> now = new HashMap<>(named);
        switch (event) {
            case PayeeNamed e ->
                now.put(
                        new Place(e.recipientPersonId(), e.standing()),
                        new Named(e.payeePersonId(), e.payeeHouseholdId(), e.datedOn(), actor));
            case PayeeWithdrawn e -> now.remove(new Place(e.recipientPersonId(), e.standing()));
        }
        return new Payees(Map.copyOf(now));
    }

    /** Who collects for a recipient in a standing. */
    public Optional<Named> of(String recipientPersonId, PayeeStanding standing) {
        return Optional.ofNullable(named.get(new Place(recipientPersonId, standing)));
    }

    /** Whether the actor named anybody who may collect for the recipient. */
    public boolean anyNamedBy(String recipientPersonId, @Nullable String actor) {
        return actor != null
                && named.entrySet().stream()
                        .anyMatch(e -> e.getKey().recipientPersonId().equals(recipientPersonId)
                                && actor.equals(e.getValue().by()));
    }
}

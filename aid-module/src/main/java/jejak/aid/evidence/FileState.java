package jejak.aid.evidence;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import jejak.aid.eligibility.FamilyFacts;
import jejak.aid.events.BsuEvent.BsuDisbursementInstructed;
import jejak.aid.events.BsuEvent.BsuRecipientNominated;
import jejak.aid.events.PlaceEvent.RecipientWaitlisted;
import jejak.household.events.FamilyEvent;
import jejak.household.events.HouseholdEvent;
import org.jspecify.annotations.Nullable;

/** Which benefits and payments of a family documents can be about; changed in place. */
final class FileState {

    /** A benefit as documents name it. */
    record Key(String programme, String category, int year) {}

    /** A payment that was ordered; without a day where the log does not say. */
    private record Order(Key benefit, @Nullable LocalDate on) {}

    private final Map<Key, String> recipients = new HashMap<>();
    private final Map<String, Order> payments = new HashMap<>();
    private FamilyFacts family = FamilyFacts.NONE;

    Optional<String> recipient(Key benefit) {
        return Optional.ofNullable(recipients.get(benefit));
    }

    boolean hasPayment(Key benefit, String paymentId) {
        Order order = payments.get(paymentId);
        return order != null && order.benefit().equals(benefit);
    }

    /** Whether a payment had been ordered by a day: nobody hands over what was not. */
    boolean orderedBy(String paymentId, LocalDate day) {
        Order order = payments.get(paymentId);
        return order == null || order.on() == null || !day.isBefore(order.on());
    }

    /** Whether a person lived on a day, as far as this family's log knows. */
    boolean lived(String personId, LocalDate day) {
        return family.people()
                .find(personId)
                .filter(p -> !p.bornBy(day) || (p.diedOn() != null && day.isAfter(p.diedOn())))
                .isEmpty();
    }

    void on(HouseholdEvent e, String eventId) {
        family = family.evolve(e, eventId);
    }

    void on(FamilyEvent e, String eventId) {
        family = family.evolve(e, eventId);
    }

    void on(BsuRecipientNominated e) {
        recipients.put(new Key(e.programme(), e.category(), e.year()), e.recipientPersonId());
    }

    void on(RecipientWaitlisted e) {
        recipients.put(new Key(e.programme(), e.category(), e.year()), e.recipientPersonId());
    }

    void on(BsuDisbursementInstructed e, @Nullable LocalDate day) {
        payments.put(e.paymentId(), new Order(new Key(e.programme(), e.category(), e.year()), day));
    }
}

package jejak.aid.payee;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jejak.aid.eligibility.FamilyFacts;
import jejak.aid.eligibility.Person;
import jejak.aid.events.PayeeEvent;
import jejak.household.events.ErasureEvent;
import jejak.household.events.FamilyEvent;
import jejak.household.events.HouseholdEvent;
import org.jspecify.annotations.Nullable;

/** What naming a payee needs to know of a family; changed in place. */
final class PayeeState {

    private FamilyFacts family = FamilyFacts.NONE;
    private Payees payees = Payees.NONE;
    private Restricted restricted = Restricted.NONE;
    private final Map<String, Set<String>> instructors = new HashMap<>();

    FamilyFacts family() {
        return family;
    }

    Payees payees() {
        return payees;
    }

    Optional<Person> person(String personId) {
        return family.people().find(personId);
    }

    boolean restricted(String personId) {
        return restricted.contains(personId);
    }

    boolean instructed(String recipientPersonId, @Nullable String actor) {
        return actor != null
                && instructors.getOrDefault(recipientPersonId, Set.of()).contains(actor);
    }

    void on(HouseholdEvent e, String eventId) {
        family = family.evolve(e, eventId);
    }

    void on(FamilyEvent e, String eventId) {
        family = family.evolve(e, eventId);
    }

    void on(PayeeEvent e, @Nullable String actor) {
        payees = payees.evolve(e, actor);
    }

    void instructedFor(String recipientPersonId, @Nullable String actor) {
        if (actor != null) {
            instructors.computeIfAbsent(recipientPersonId, _ -> new HashSet<>()).add(actor);
        }
    }

    void on(ErasureEvent event) {
        restricted = restricted.evolve(event);
    }
}

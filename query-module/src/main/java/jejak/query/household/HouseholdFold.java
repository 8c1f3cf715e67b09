package jejak.query.household;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jejak.aid.events.BsuEvent;
import jejak.aid.events.EligibilityEvent;
import jejak.deliberation.events.HouseholdDecisionEvent;
import jejak.deliberation.events.HouseholdDecisionEvent.HouseholdDeliberated;
import jejak.household.events.ErasureEvent;
import jejak.household.events.HouseholdEvent;
import jejak.household.events.HouseholdEvent.HouseholdRegistered;
import jejak.ledger.RecordedEvent;
import jejak.query.household.Household.Decision;
import jejak.query.log.Circumstances;

/** Folds a family's whole log, which three modules write, into one answer. */
final class HouseholdFold {

    private final Family family = new Family();
    private final Aid aid = new Aid();
    private final List<Decision> decisions = new ArrayList<>();

    private HouseholdFold() {}

    /** Nothing for a log that is empty or not a household's. */
    static Optional<Household> of(List<RecordedEvent> log) {
        HouseholdFold fold = new HouseholdFold();
        log.forEach(fold::on);
        return fold.family.known() ? Optional.of(fold.answer(log)) : Optional.empty();
    }

    private void on(RecordedEvent event) {
        LocalDate effective = Circumstances.effectiveDate(event);
        switch (event.payload()) {
            case HouseholdEvent e -> family.on(e);
            case ErasureEvent e -> family.on(e);
            case HouseholdDecisionEvent e -> decide(e, event.envelope().eventId());
            case EligibilityEvent e -> aid.on(e, effective);
            case BsuEvent e -> aid.on(e, effective);
            default -> {} // not a household's log; it then has no registration either
        }
    }

    private void decide(HouseholdDecisionEvent event, String eventId) {
        switch (event) {
            case HouseholdDeliberated e -> {
                decisions.replaceAll(d -> d.eventId().equals(e.supersedes()) ? d.superseded(eventId) : d);
                decisions.add(
                        new Decision(eventId, e.musdesId(), e.forum(), e.kind(), e.reason(), e.decidedOn(), null));
            }
        }
    }

    private Household answer(List<RecordedEvent> log) {
        HouseholdRegistered registered = family.registered();
        RecordedEvent last = log.getLast();
        return new Household(
                registered.householdId(),
                family.villageCode(),
                family.hamlet(),
                registered.cardNumber(),
                family.address(),
                registered.channel(),
                family.members(),
                family.head(),
                family.registry(),
                family.programmes(),
                List.copyOf(decisions),
                aid.standings(),
                aid.benefits(),
                family.movedOut(),
                last.envelope().version(),
                last.position(),
                log);
    }
}

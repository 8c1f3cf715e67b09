package jejak.query.household.fold;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import jejak.aid.events.BsuEvent;
import jejak.aid.events.EligibilityEvent;
import jejak.aid.events.PaymentEvent;
import jejak.aid.events.PlaceEvent;
import jejak.deliberation.events.HouseholdDecisionEvent;
import jejak.deliberation.events.HouseholdDecisionEvent.HouseholdDeliberated;
import jejak.household.events.ErasureEvent;
import jejak.household.events.FamilyEvent;
import jejak.household.events.HouseholdEvent;
import jejak.household.events.HouseholdEvent.HouseholdRegistered;
import jejak.household.events.WelfareEvent;
import jejak.ledger.RecordedEvent;
import jejak.query.household.fold.Household.Decision;
import jejak.query.log.Fact;
import jejak.query.log.Moment;

/** Folds a family's whole log, which three modules write, into one answer; one fact after the other. */
public final class HouseholdFold {

    private final Family family = new Family();
    private final Aid aid = new Aid();
    private final List<Decision> decisions = new ArrayList<>();
    private final SortedMap<Long, RecordedEvent> counted = new TreeMap<>();

    /** Nothing for a log that is empty or not a household's. */
    public static Optional<Household> of(List<RecordedEvent> log) {
        return of(log, Moment.NOW);
    }

    /** Nothing for a log that is not a household's, or that was not yet one at the moment. */
    public static Optional<Household> of(List<RecordedEvent> log, Moment moment) {
        HouseholdFold fold = new HouseholdFold();
        facts(log, moment).forEach(fold::on);
        return fold.answer();
    }

    /** What of a household's log counts at a moment, in the order in which it counts. */
    public static List<Fact> facts(List<RecordedEvent> log, Moment moment) {
        return moment.facts(log, HouseholdSayings::of);
    }

    /** What had become of every payment at a moment, by its id; also of a family that was not registered then. */
    public static Map<String, Benefit.Payment> payments(List<RecordedEvent> log, Moment moment) {
        HouseholdFold fold = new HouseholdFold();
        facts(log, moment).forEach(fold::on);
        return fold.aid.payments();
    }

    /** Takes the next fact. */
    public void on(Fact fact) {
        counted.put(fact.event().position(), fact.event());
        switch (fact.said()) {
            case HouseholdEvent e -> family.on(e);
            case Corrected e -> family.on(e);
            case FamilyEvent e -> family.on(e);
            case ErasureEvent e -> family.on(e);
            case WelfareEvent e -> family.on(e);
            case HouseholdDecisionEvent e -> decide(e, fact.event().envelope().eventId());
            case EligibilityEvent e -> aid.on(e, fact.since());
            case BsuEvent e -> aid.on(e, fact.since());
            case PlaceEvent e -> aid.on(e);
            case PaymentEvent e -> aid.on(e, fact.since());
            default -> {} // nothing that is true, or not a household's log; it then has no registration either
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

    /** The family as far as it was told; nothing before it is registered. */
    public Optional<Household> answer() {
        return family.known() ? Optional.of(known(List.copyOf(counted.values()))) : Optional.empty();
    }

    private Household known(List<RecordedEvent> log) {
        HouseholdRegistered registered = family.registered();
        return new Household(
                registered.householdId(),
                family.villageCode(),
                family.hamlet(),
                family.life.cardNumber(),
                family.address(),
                registered.channel(),
                family.members(),
                family.head(),
                family.outside().registry(),
                family.outside().programmes(),
                List.copyOf(decisions),
                aid.standings(),
                aid.benefits(),
                family.life.movedOut(),
                family.life.ended(),
                log.getLast().envelope().version(),
                log.getLast().position(),
                log);
    }
}

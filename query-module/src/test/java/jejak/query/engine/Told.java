package jejak.query.engine;

import java.util.HashMap;
import java.util.Map;
import jejak.aid.events.AccountabilityEvent;
import jejak.aid.events.BsuEvent;
import jejak.aid.events.BudgetEvent;
import jejak.aid.events.DecreeEvent;
import jejak.aid.events.DeliveryEvent;
import jejak.aid.events.EligibilityEvent;
import jejak.aid.events.OverpaymentEvent;
import jejak.aid.events.PayeeEvent;
import jejak.aid.events.PaymentEvent;
import jejak.aid.events.PlaceEvent;
import jejak.aid.events.QuotaEvent;
import jejak.aid.events.RulePackEvent;
import jejak.aid.events.SignalEvent;
import jejak.deliberation.events.HouseholdDecisionEvent;
import jejak.deliberation.events.MusdesCallEvent;
import jejak.deliberation.events.MusdesEvent;
import jejak.deliberation.events.MusdesResultEvent;
import jejak.household.events.AccessEvent;
import jejak.household.events.ErasureEvent;
import jejak.household.events.FamilyEvent;
import jejak.household.events.HouseholdEvent;

/** An event with what travels beside it, before it is recorded. */
public record Told(Object payload, Map<String, Object> metadata) {

    public static final String EVENT_ID = "eventId";
    static final String RECORDED_AT = "recordedAt";

    /** An event with nothing beside it. */
    public static Told told(Object payload) {
        return payload instanceof Told told ? told : new Told(payload, Map.of());
    }

    /** The same with one thing more beside it. */
    public Told with(String key, Object value) {
        Map<String, Object> more = new HashMap<>(metadata);
        more.put(key, value);
        return new Told(payload, Map.copyOf(more));
    }

    /** Under an id of its own, recorded at a moment of its own, wherever it comes to lie in the log. */
    public Told recorded(String eventId, String at) {
        return with(EVENT_ID, eventId).with(RECORDED_AT, at);
    }

    /** The log it belongs into. */
    public String stream() {
        return switch (payload) {
            case Object _ when metadata.get("stream") instanceof String named -> named;
            case HouseholdEvent e -> e.householdId();
            case FamilyEvent e -> e.householdId();
            case ErasureEvent e -> e.householdId();
            case HouseholdDecisionEvent e -> e.householdId();
            case EligibilityEvent e -> e.householdId();
            case BsuEvent e -> e.householdId();
            case PaymentEvent e -> e.householdId();
            case PlaceEvent e -> e.householdId();
            case QuotaEvent e -> e.quotaId();
            case OverpaymentEvent e -> e.householdId();
            case PayeeEvent e -> e.householdId();
            case DeliveryEvent e -> e.householdId();
            case AccountabilityEvent e -> e.householdId();
            case AccessEvent e -> e.accessId();
            case MusdesEvent e -> e.musdesId();
            case MusdesCallEvent e -> e.musdesId();
            case MusdesResultEvent e -> e.musdesId();
            case BudgetEvent e -> e.budgetLineId();
            case DecreeEvent e -> e.decreeId();
            case RulePackEvent e -> e.rulePackId();
            case SignalEvent e -> e.signalId();
            default -> "test:" + payload.getClass().getSimpleName();
        };
    }
}

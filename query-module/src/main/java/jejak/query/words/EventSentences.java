package jejak.query.words;

import static jejak.query.words.Sentence.say;

import jejak.aid.events.AccountabilityEvent;
import jejak.aid.events.BankFileEvent;
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
import jejak.deliberation.events.HouseholdObjectionEvent;
import jejak.deliberation.events.MusdesCallEvent;
import jejak.deliberation.events.MusdesEvent;
import jejak.deliberation.events.MusdesResultEvent;
import jejak.deliberation.events.ObjectionEvent;
import jejak.deliberation.events.ProposalEvent;
import jejak.deliberation.events.SpotCheckEvent;
import jejak.deliberation.events.VillageListEvent;
import jejak.household.events.AccessEvent;
import jejak.household.events.CaseEvent;
import jejak.household.events.ErasureEvent;
import jejak.household.events.FamilyEvent;
import jejak.household.events.HouseholdEvent;
import jejak.household.events.ImportEvent;
import jejak.household.events.JknEvent;
import jejak.household.events.MoveEvent;
import jejak.household.events.ReferenceEvent;
import jejak.household.events.WelfareEvent;
import jejak.query.words.aid.PlaceSentences;
import jejak.query.words.village.CallSentences;
import jejak.query.words.village.MusdesSentences;
import jejak.query.words.village.ObjectionSentences;
import jejak.query.words.village.ProposalSentences;
import jejak.query.words.village.PublicationSentences;
import jejak.query.words.village.ResultSentences;

/** One sentence for each event. The switches name every event and have no default: a new one needs its sentence first. */
public final class EventSentences {

    private EventSentences() {}

    /** What the event says, with the names its reader knows. */
    public static Sentence of(Object event, Names names) {
        Sentence sentence = switch (event) {
            case HouseholdEvent e -> HouseholdSentences.of(e, names);
            case AccessEvent e -> AccessSentences.of(e);
            case ErasureEvent e -> ErasureSentences.of(e, names);
            case ReferenceEvent e -> ReferenceSentences.of(e);
            case RulePackEvent e -> AidSentences.of(e);
            case BudgetEvent e -> AidSentences.of(e);
            case DecreeEvent e -> AidSentences.of(e);
            case EligibilityEvent e -> AidSentences.of(e);
            case BsuEvent e -> BsuSentences.of(e, names);
            case OverpaymentEvent e -> MoneySentences.of(e);
            case PayeeEvent e -> DeliverySentences.of(e, names);
            case DeliveryEvent e -> DeliverySentences.of(e, names);
            case AccountabilityEvent e -> MoneySentences.of(e, names);
            case PaymentEvent e -> BankSentences.of(e, names);
            case BankFileEvent e -> BankSentences.of(e);
            case SignalEvent e -> SignalSentences.of(e);
            default -> ofVillage(event, names);
        };
        return sentence.capitalised();
    }

    private static Sentence ofVillage(Object event, Names names) {
        return switch (event) {
            case HouseholdDecisionEvent e -> MusdesSentences.of(e);
            case MusdesEvent e -> MusdesSentences.of(e);
            case MusdesCallEvent e -> CallSentences.of(e);
            case MusdesResultEvent e -> ResultSentences.of(e);
            case ProposalEvent e -> ProposalSentences.of(e);
            case SpotCheckEvent e -> ProposalSentences.of(e);
            case ObjectionEvent e -> ObjectionSentences.of(e);
            case HouseholdObjectionEvent e -> ObjectionSentences.of(e);
            case VillageListEvent e -> PublicationSentences.of(e);
            default -> ofRegister(event, names);
        };
    }

    /** Of lists, files and the village counter. */
    private static Sentence ofRegister(Object event, Names names) {
        return switch (event) {
            case FamilyEvent e -> FamilySentences.of(e, names);
            case WelfareEvent e -> RegisterSentences.of(e, names);
            case JknEvent e -> FamilySentences.of(e, names);
            case MoveEvent e -> FamilySentences.of(e);
            case CaseEvent e -> RegisterSentences.of(e);
            case ImportEvent e -> RegisterSentences.of(e);
            case PlaceEvent e -> PlaceSentences.of(e, names);
            case QuotaEvent e -> PlaceSentences.of(e);
            default ->
                throw new IllegalArgumentException(
                        event.getClass().getName() + " belongs to no vocabulary that has sentences.");
        };
    }

    /** An addition that is only said when there is something to say. */
    public static Sentence when(boolean said, Sentence addition) {
        return said ? addition : Sentence.NOTHING;
    }

    /** Why, when there is a reason to say. */
    public static Sentence because(Enum<?> reason) {
        return say(", karena %s", ", because: %s", reason);
    }
}

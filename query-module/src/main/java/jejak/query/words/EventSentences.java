package jejak.query.words;

import static jejak.query.words.Sentence.say;

import jejak.aid.events.BsuEvent;
import jejak.aid.events.BudgetEvent;
import jejak.aid.events.DecreeEvent;
import jejak.aid.events.EligibilityEvent;
import jejak.aid.events.RulePackEvent;
import jejak.deliberation.events.HouseholdDecisionEvent;
import jejak.deliberation.events.MusdesEvent;
import jejak.household.events.AccessEvent;
import jejak.household.events.ErasureEvent;
import jejak.household.events.HouseholdEvent;
import jejak.household.events.ReferenceEvent;

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
            case HouseholdDecisionEvent e -> MusdesSentences.of(e);
            case MusdesEvent e -> MusdesSentences.of(e);
            case RulePackEvent e -> AidSentences.of(e);
            case BudgetEvent e -> AidSentences.of(e);
            case DecreeEvent e -> AidSentences.of(e);
            case EligibilityEvent e -> AidSentences.of(e);
            case BsuEvent e -> BsuSentences.of(e, names);
            default ->
                throw new IllegalArgumentException(
                        event.getClass().getName() + " belongs to no vocabulary that has sentences.");
        };
        return sentence.capitalised();
    }

    /** An addition that is only said when there is something to say. */
    static Sentence when(boolean said, Sentence addition) {
        return said ? addition : Sentence.NOTHING;
    }

    static Sentence because(Enum<?> reason) {
        return say(", karena %s", ", because: %s", reason);
    }
}

package jejak.query.household.fold;

import jejak.deliberation.events.HouseholdDecisionEvent;
import jejak.deliberation.events.HouseholdDecisionEvent.HouseholdDeliberated;
import jejak.query.log.Saying;

/** Says of what a village decided from which day it is true, and which earlier word it replaces. */
final class DecisionSayings {

    private record Decided(String eventId) {}

    private DecisionSayings() {}

    static Saying of(HouseholdDecisionEvent event, Saying whole) {
        return switch (event) {
            case HouseholdDeliberated e -> {
                Saying decided = whole.on(e.decidedOn())
                        .founding(new Decided(whole.event().envelope().eventId()));
                yield e.supersedes() == null ? decided : decided.inPlaceOf(new Decided(e.supersedes()));
            }
        };
    }
}

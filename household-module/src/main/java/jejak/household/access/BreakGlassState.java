package jejak.household.access;

import jejak.household.events.AccessEvent;
import jejak.household.events.AccessEvent.BreakGlassNoticeGiven;
import jejak.household.events.AccessEvent.BreakGlassOpened;
import jejak.household.events.AccessEvent.BreakGlassReviewed;
import jejak.household.events.AccessEvent.PersonalDataViewed;

/**
 * Remembers of an emergency access who took it and whether somebody went over it.
 *
 * @param openedBy account of whoever took it
 */
record BreakGlassState(String openedBy, boolean reviewed) {

    static final BreakGlassState UNKNOWN = new BreakGlassState("", false);

    BreakGlassState evolve(AccessEvent event, String account) {
        return switch (event) {
            case PersonalDataViewed _ -> this;
            case BreakGlassOpened _ -> new BreakGlassState(account, reviewed);
            case BreakGlassNoticeGiven _ -> this;
            case BreakGlassReviewed _ -> new BreakGlassState(openedBy, true);
        };
    }
}

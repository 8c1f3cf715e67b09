package jejak.deliberation.objection;

import jejak.deliberation.events.ObjectionEvent.ObjectionOutcome;

/**
 * Says who may object in a regency, how long the office has, and what its silence means.
 *
 * @param anywhere whether somebody from another village may object
 * @param decideWithinDays days from the filing to the last day of a decision
 * @param byDefault what becomes of an objection that nobody decided in time
 * @param appealWithinDays days after a decision in which it may be appealed
 */
public record ObjectionRule(boolean anywhere, int decideWithinDays, ObjectionOutcome byDefault, int appealWithinDays) {

    public ObjectionRule {
        if (decideWithinDays < 1 || appealWithinDays < 0) {
            throw new IllegalArgumentException("An objection cannot be decided within " + decideWithinDays
                    + " days and appealed within " + appealWithinDays + "; correct it in the regency's data.");
        }
    }
}

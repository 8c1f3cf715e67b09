package jejak.deliberation.musdes;

import java.util.Set;
import jejak.deliberation.events.MusdesEvent.AttendeeRole;

/**
 * Says when a session may decide and whose signatures its minutes need, in one regency.
 *
 * @param numerator of the share of the invited who must be present
 * @param denominator of that share
 * @param requiredRoles roles that must be in the room, however many came
 * @param secondSittingWithinDays how many days after a sitting without quorum the next one may still be a second sitting
 * @param secondSittingMayProceed whether a second sitting in time may decide with those who came
 * @param requiredSignatories roles that must sign besides the village head and the operator
 */
public record QuorumRule(
        int numerator,
        int denominator,
        Set<AttendeeRole> requiredRoles,
        int secondSittingWithinDays,
        boolean secondSittingMayProceed,
        Set<AttendeeRole> requiredSignatories) {

    public QuorumRule {
        if (denominator < 1 || numerator < 0 || numerator > denominator) {
            throw new IllegalArgumentException("The quorum " + numerator + "/" + denominator
                    + " is no share of the invited; correct it in the regency's data.");
        }
        if (secondSittingWithinDays < 0) {
            throw new IllegalArgumentException("A second sitting cannot be due " + secondSittingWithinDays
                    + " days after the first; correct it in the regency's data.");
        }
        requiredRoles = Set.copyOf(requiredRoles);
        requiredSignatories = Set.copyOf(requiredSignatories);
    }

    /** How many of the invited must be present; a fraction of a person counts as one. */
    int required(int invited) {
        return (int) Math.ceilDiv((long) invited * numerator, denominator);
    }
}

package jejak.deliberation.sitting;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import jejak.deliberation.events.MusdesEvent.AttendeeRole;
import jejak.deliberation.events.MusdesEvent.Forum;
import org.jspecify.annotations.Nullable;

/**
 * Says when a session may decide and whose signatures its minutes need, in one regency.
 *
 * @param numerator of the share of the invited who must be present
 * @param denominator of that share
 * @param requiredRoles roles that must be in the room, however many came
 * @param secondSittingWithinDays how many days after a sitting without quorum the next one may still be a second sitting
 * @param secondSittingMayProceed whether a second sitting in time may decide with those who came
 * @param requiredSignatories roles that must sign besides the village head and the operator
 * @param conduct how a session runs beyond its quorum
 */
public record QuorumRule(
        int numerator,
        int denominator,
        Set<AttendeeRole> requiredRoles,
        int secondSittingWithinDays,
        boolean secondSittingMayProceed,
        Set<AttendeeRole> requiredSignatories,
        Conduct conduct) {

    private static final Set<AttendeeRole> ALWAYS_SIGN =
            Set.of(AttendeeRole.VILLAGE_HEAD, AttendeeRole.VILLAGE_OPERATOR);

    /**
     * What a regency asks of its sessions beside the quorum.
     *
     * @param rolesAlsoAtSecondSitting whether a second sitting needs the required roles in the room too
     * @param sptjmAllowed whether the village head's statement of full responsibility may stand in for a session
     * @param resultWithinDays how many days after the minutes the result is due; null when no day is set
     */
    public record Conduct(
            boolean rolesAlsoAtSecondSitting,
            boolean sptjmAllowed,
            @Nullable Integer resultWithinDays) {

        /** Of a regency that says nothing: nothing more is asked, and no statement stands in for a session. */
        public static final Conduct UNSAID = new Conduct(false, false, null);
    }

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

    /** A rule of which nothing is said beyond the quorum and the signatures. */
    public QuorumRule(
            int numerator,
            int denominator,
            Set<AttendeeRole> requiredRoles,
            int secondSittingWithinDays,
            boolean secondSittingMayProceed,
            Set<AttendeeRole> requiredSignatories) {
        this(
                numerator,
                denominator,
                requiredRoles,
                secondSittingWithinDays,
                secondSittingMayProceed,
                requiredSignatories,
                Conduct.UNSAID);
    }

    /** Who must sign: the village head and the operator always; whom else it takes is asked of those who met. */
    public Set<AttendeeRole> signatoriesOf(Forum forum) {
        Set<AttendeeRole> roles = new HashSet<>(ALWAYS_SIGN);
        if (forum != Forum.SPTJM) {
            roles.addAll(requiredSignatories);
        }
        return Set.copyOf(roles);
    }

    /** Last day on which the result of minutes signed on a day is in time; null when no day is set. */
    public @Nullable LocalDate resultDue(LocalDate signedOn) {
        Integer days = conduct.resultWithinDays();
        return days == null ? null : signedOn.plusDays(days);
    }

    /** How many of the invited must be present; a fraction of a person counts as one. */
    public int required(int invited) {
        return (int) Math.ceilDiv((long) invited * numerator, denominator);
    }
}

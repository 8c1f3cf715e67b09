package jejak.aid.rulepack.values;

import java.util.List;
import jejak.aid.rulepack.Means;
import jejak.deliberation.events.MusdesEvent.AttendeeRole;

/** How a village must deliberate. */
public record Deliberation(
        @Means("The quorum is this many parts of the invited ...")
        int quorumNumerator,

        @Means("... of this many.") int quorumDenominator,
        @Means("Who must be in the room.") List<AttendeeRole> requiredRoles,

        @Means("Days within which a second sitting must follow.")
        int secondSittingWithinDays,

        @Means("Whether the second sitting may go on with those present.")
        boolean secondSittingMayProceed,

        @Means("Who must sign the minutes.") List<AttendeeRole> requiredSignatories) {}

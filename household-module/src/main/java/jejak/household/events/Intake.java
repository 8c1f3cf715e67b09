package jejak.household.events;

import jejak.household.events.HouseholdEvent.IntakeChannel;
import jejak.kernel.Claim.Mode;

/** Whether a family's numbers must be free when it becomes known: those that came from elsewhere are kept and flagged. */
final class Intake {

    private Intake() {}

    static Mode modeOf(IntakeChannel channel) {
        return switch (channel) {
            case REGISTRY_IMPORT, MOVED_IN -> Mode.NOTED;
            case VILLAGE_OPERATOR, PUSKESOS, STRAY_POOR_REPORT -> Mode.UNIQUE;
        };
    }
}

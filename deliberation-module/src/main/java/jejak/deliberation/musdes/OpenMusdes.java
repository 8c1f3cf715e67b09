package jejak.deliberation.musdes;

import java.time.LocalDate;
import java.util.List;
import jejak.deliberation.events.MusdesEvent;
import jejak.deliberation.events.MusdesEvent.AttendeeRole;
import jejak.deliberation.events.MusdesEvent.MusdesOpened;
import jejak.deliberation.events.MusdesEvent.MusdesPostponed;
import jejak.deliberation.events.MusdesEvent.QuorumNotMet;
import jejak.kernel.Rejected.Checks;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Opens the session when enough of the invited came, and puts it off otherwise. */
public record OpenMusdes(@TargetAggregateIdentifier String musdesId) {

    /**
     * A further sitting held in time may go on with those who came; held too late it needs the full quorum again.
     *
     * @param heldOn the day of this sitting
     */
    List<MusdesEvent> decide(MusdesState session, LocalDate heldOn, LocalDate today, QuorumRule rule) {
        session.mustBeScheduled();
        Checks checks = new Checks();
        Inputs.date(checks, "effectiveDate", heldOn, today);
        checks.that(!heldOn.isBefore(session.called().scheduledOn()), "effectiveDate", MusdesReason.BEFORE_SESSION)
                .done();
        int invited = session.called().invited();
        int present = session.counted();
        int required = rule.required(invited);
        List<AttendeeRole> missing = missing(session, rule);
        boolean quorum = present >= required && missing.isEmpty();
        if (quorum || (present > 0 && rule.secondSittingMayProceed() && session.furtherSittingInTime(heldOn))) {
            return List.of(new MusdesOpened(musdesId, session.sitting(), invited, present, required));
        }
        return List.of(
                new QuorumNotMet(musdesId, session.sitting(), invited, present, required, missing),
                new MusdesPostponed(musdesId, session.sitting() + 1, heldOn.plusDays(rule.secondSittingWithinDays())));
    }

    private static List<AttendeeRole> missing(MusdesState session, QuorumRule rule) {
        return rule.requiredRoles().stream()
                .filter(role -> !session.present().containsValue(role))
                .sorted()
                .toList();
    }
}

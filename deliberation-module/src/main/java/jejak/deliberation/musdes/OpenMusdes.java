package jejak.deliberation.musdes;

import java.time.LocalDate;
import java.util.List;
import jejak.deliberation.events.MusdesCallEvent.RolesWaived;
import jejak.deliberation.events.MusdesEvent.AttendeeRole;
import jejak.deliberation.events.MusdesEvent.MusdesOpened;
import jejak.deliberation.events.MusdesEvent.MusdesPostponed;
import jejak.deliberation.events.MusdesEvent.QuorumNotMet;
import jejak.deliberation.sitting.QuorumRule;
import jejak.kernel.Rejected.Checks;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Opens the session when enough of the invited came, and puts it off otherwise. */
public record OpenMusdes(@TargetAggregateIdentifier String musdesId) {

    /**
     * A further sitting held in time may go on with those who came; held too late it needs the full quorum again.
     *
     * @param heldOn the day of this sitting
     */
    List<Object> decide(MusdesState session, LocalDate heldOn, LocalDate today, QuorumRule rule) {
        session.mustBeScheduled();
        session.mustBe(false);
        Checks checks = new Checks();
        Inputs.date(checks, "effectiveDate", heldOn, today);
        session.check(checks, "effectiveDate", heldOn);
        checks.done();
        List<AttendeeRole> missing = missing(session, rule);
        if (mayDecide(session, heldOn, rule, missing.isEmpty())) {
            return opened(session, rule, missing);
        }
        int invited = session.preparation().invitedOf(session.called().invited());
        int sitting = session.sitting().number();
        return List.of(
                new QuorumNotMet(musdesId, sitting, invited, session.counted(), rule.required(invited), missing),
                new MusdesPostponed(musdesId, sitting + 1, heldOn.plusDays(rule.secondSittingWithinDays())));
    }

    private static boolean mayDecide(MusdesState session, LocalDate heldOn, QuorumRule rule, boolean everyRole) {
        int required =
                rule.required(session.preparation().invitedOf(session.called().invited()));
        if (session.counted() >= required && everyRole) {
            return true;
        }
        return session.counted() > 0
                && rule.secondSittingMayProceed()
                && session.sitting().furtherInTime(heldOn)
                && (everyRole || !rule.conduct().rolesAlsoAtSecondSitting());
    }

    private List<Object> opened(MusdesState session, QuorumRule rule, List<AttendeeRole> missing) {
        int invited = session.preparation().invitedOf(session.called().invited());
        MusdesOpened opened = new MusdesOpened(
                musdesId, session.sitting().number(), invited, session.counted(), rule.required(invited));
        return missing.isEmpty()
                ? List.of(opened)
                : List.of(new RolesWaived(musdesId, session.sitting().number(), missing), opened);
    }

    private static List<AttendeeRole> missing(MusdesState session, QuorumRule rule) {
        return rule.requiredRoles().stream()
                .filter(role -> !session.sitting().present().containsValue(role))
                .sorted()
                .toList();
    }
}

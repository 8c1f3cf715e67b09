package jejak.deliberation.musdes;

import java.time.LocalDate;
import jejak.deliberation.events.MusdesCallEvent.MusdesCancellationReason;
import jejak.deliberation.events.MusdesCallEvent.MusdesCancelled;
import jejak.deliberation.events.MusdesEvent.MusdesScheduled;
import jejak.kernel.Rejected.Checks;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Calls off a session that was called by mistake or could not be held, while nobody has come to it. */
public record CancelMusdes(@TargetAggregateIdentifier String musdesId, MusdesCancellationReason reason) {

    /**
     * What sat took place, also without a quorum, and is never unsaid.
     *
     * @param calledOn day on which it was called; null where an older log does not say
     */
    MusdesCancelled decide(MusdesState session, @Nullable LocalDate calledOn, LocalDate on, LocalDate today) {
        session.mustNotBeClosed();
        Checks checks = new Checks();
        checks.that(!session.hasBegun(), "musdesId", CallReason.SESSION_HAS_BEGUN)
                .that(!precedes(on, calledOn, today), "effectiveDate", CallReason.BEFORE_CALL);
        Inputs.date(checks, "effectiveDate", on, today);
        checks.done();
        MusdesScheduled called = session.called();
        return new MusdesCancelled(musdesId, called.villageCode(), called.agenda(), called.cycle(), on, reason);
    }

    /** A call may be dated ahead, up to the session itself: that day holds nobody up. */
    private static boolean precedes(LocalDate on, @Nullable LocalDate calledOn, LocalDate today) {
        return calledOn != null && !calledOn.isAfter(today) && on.isBefore(calledOn);
    }
}

package jejak.aid.signal;

import java.time.LocalDate;
import jejak.aid.events.SignalEvent.SignalSweepCalled;
import jejak.kernel.Regions;
import jejak.kernel.Regions.Kind;
import jejak.kernel.Rejected.Checks;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Has every check look at a regency as of a day: some things become findings by nothing but the passing of days. */
public record SweepSignals(String regencyCode, LocalDate day) {

    /** The log of the sweep: a day has one. */
    @TargetAggregateIdentifier
    public String signalId() {
        return "signal:sweep:" + regencyCode + ":" + day;
    }

    SignalSweepCalled decide(boolean called, LocalDate today) {
        boolean regency = Regions.find(regencyCode)
                .filter(r -> r.kind() == Kind.KABUPATEN)
                .isPresent();
        new Checks()
                .that(regency, "regencyCode", SignalFault.REGENCY_UNKNOWN)
                .that(!day.isAfter(today), "day", SignalFault.DAY_IN_FUTURE)
                .that(!called, "day", SignalFault.SWEEP_ALREADY_CALLED)
                .done();
        return new SignalSweepCalled(signalId(), regencyCode, day);
    }
}

package jejak.aid.bsu.benefit;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import jejak.aid.bsu.fault.BsuFault;
import jejak.aid.events.BsuEvent;
import jejak.aid.events.BsuEvent.BenefitResumed;
import jejak.aid.events.BsuEvent.BenefitSuspended;
import jejak.kernel.Actor;
import jejak.kernel.Rejected.Checks;
import org.jspecify.annotations.Nullable;

/** The day on which each benefit was last held back or let go again, where the log says one. */
public record HoldDays(Map<Benefit.Key, LocalDate> last) {

    /** Nothing was ever held back. */
    public static final HoldDays NONE = new HoldDays(Map.of());

    /** After one more event, and the day on which it is true. */
    public HoldDays evolve(BsuEvent event, @Nullable LocalDate day) {
        if (day == null) {
            return this;
        }
        if (event instanceof BenefitSuspended e) {
            return with(new Benefit.Key(e.programme(), e.category(), e.year()), day);
        }
        return event instanceof BenefitResumed e
                ? with(new Benefit.Key(e.programme(), e.category(), e.year()), day)
                : this;
    }

    /** Refuses a day before there was a benefit to hold back or let go, or before the last time. */
    public void check(Benefit benefit, LocalDate day) {
        new Checks()
                .that(!benefit.begunAfter(day), Actor.EFFECTIVE_DATE, BsuFault.DATE_BEFORE_BENEFIT)
                .that(
                        !day.isBefore(last.getOrDefault(benefit.key(), day)),
                        Actor.EFFECTIVE_DATE,
                        BsuFault.DATE_BEFORE_HOLD)
                .done();
    }

    private HoldDays with(Benefit.Key benefit, LocalDate day) {
        Map<Benefit.Key, LocalDate> now = new HashMap<>(last);
        now.put(benefit, day);
        return new HoldDays(Map.copyOf(now));
    }
}

package jejak.api.calendar;

import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import com.github.kagkarlsson.scheduler.task.schedule.Schedule;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import jejak.aid.rulepack.RulePacks;
import jejak.aid.signal.SweepSignals;
import jejak.api.commands.OfficeDay;
import jejak.kernel.Regions;
import jejak.ledger.Ledger;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Calls each regency's sweep of signals once on each of its days, unless somebody has called it.
 *
 * <p>The log says which day was swept, so neither a restart nor a second node sweeps it again. A day on which the program
 * did not run is not made up for: the next sweep looks at everything there is.
 */
@Component
class DailySweeps implements OfficeDuty {

    private final Ledger ledger;
    private final RulePacks packs;
    private final OfficeHand hand;
    private final OfficeDay day;
    private final boolean wanted;

    /** @param wanted the demo's year is over, and the guide prints what it holds: it is swept only where that is asked for */
    DailySweeps(
            Ledger ledger,
            RulePacks packs,
            OfficeHand hand,
            OfficeDay day,
            @Value("${jejak.signals.daily-sweep:#{!demoSwitch.enabled()}}") boolean wanted) {
        this.ledger = ledger;
        this.packs = packs;
        this.hand = hand;
        this.day = day;
        this.wanted = wanted;
    }

    @Override
    public String name() {
        return "signal-sweeps";
    }

    @Override
    public Schedule schedule() {
        return FixedDelay.of(Duration.ofMinutes(1));
    }

    /** Calls the sweep of the day it is in every regency that has rules, where it has not been called. */
    @Override
    public void carryOut(Instant now) {
        if (wanted) {
            Regions.regencies().forEach(regency -> look(regency, day.at(now, regency)));
        }
    }

    /** Two nodes that call at once send one command. */
    private void look(String regency, LocalDate today) {
        SweepSignals sweep = new SweepSignals(regency, today);
        if (packs.inForce(regency, today).isPresent()
                && ledger.stream(sweep.signalId()).isEmpty()) {
            hand.send(sweep, "daily-" + sweep.signalId(), regency, today, Map.of());
        }
    }
}

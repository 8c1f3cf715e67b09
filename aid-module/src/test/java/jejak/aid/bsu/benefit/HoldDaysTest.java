package jejak.aid.bsu.benefit;

import static jejak.aid.Commands.assertRejected;
import static jejak.aid.Families.SARI_FAMILY;

import java.time.LocalDate;
import jejak.aid.Families;
import jejak.aid.bsu.fault.BsuFault;
import jejak.aid.events.BsuEvent.BenefitResumed;
import jejak.aid.events.BsuEvent.BenefitSuspended;
import jejak.aid.events.BsuEvent.SuspensionReason;
import jejak.kernel.Actor;
import org.junit.jupiter.api.Test;

/** On which days a benefit is not held back or let go. */
class HoldDaysTest {

    private static final String POVERTY = "EXTREME_POVERTY";
    private static final LocalDate BEGUN = LocalDate.of(2024, 3, 1);
    private static final Benefit BENEFIT = Benefit.of(Families.waitlisted(POVERTY), "51.08", BEGUN);

    @Test
    void notBeforeThereIsABenefit() {
        refused(HoldDays.NONE, BEGUN.minusDays(1), BsuFault.DATE_BEFORE_BENEFIT);
        HoldDays.NONE.check(BENEFIT, BEGUN);
    }

    @Test
    void notBeforeItWasLastHeldBackOrLetGo() {
        HoldDays held = HoldDays.NONE.evolve(
                new BenefitSuspended(SARI_FAMILY, "BSU", POVERTY, 2024, SuspensionReason.AUDIT_FINDING),
                BEGUN.plusDays(9));
        refused(held, BEGUN.plusDays(8), BsuFault.DATE_BEFORE_HOLD);
        held.check(BENEFIT, BEGUN.plusDays(9));

        HoldDays resumed = held.evolve(new BenefitResumed(SARI_FAMILY, "BSU", POVERTY, 2024), BEGUN.plusDays(20));
        refused(resumed, BEGUN.plusDays(19), BsuFault.DATE_BEFORE_HOLD);
        resumed.check(BENEFIT, BEGUN.plusDays(20));
    }

    private static void refused(HoldDays days, LocalDate day, BsuFault fault) {
        assertRejected(() -> days.check(BENEFIT, day), Actor.EFFECTIVE_DATE, fault);
    }
}

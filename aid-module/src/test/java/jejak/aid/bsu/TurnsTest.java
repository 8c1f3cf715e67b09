package jejak.aid.bsu;

import static jejak.aid.Commands.assertRejected;
import static jejak.aid.bsu.Aid.POVERTY;
import static jejak.aid.bsu.Aid.terminated;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import jejak.aid.Families;
import jejak.aid.Packs;
import jejak.aid.bsu.Enrolment.Desk;
import jejak.aid.bsu.benefit.Benefit;
import jejak.aid.bsu.benefit.Hands;
import jejak.aid.bsu.fault.FourEyesFault;
import jejak.aid.events.BsuEvent.TerminationReason;
import jejak.aid.events.PlaceEvent.RecipientWaitlisted;
import jejak.aid.quota.QuotaFault;
import jejak.aid.rulepack.MonthRange;
import jejak.aid.rulepack.RulePack;
import jejak.kernel.Actor;
import org.junit.jupiter.api.Test;

/** Who may not give a family the place for which it waits. */
class TurnsTest {

    private static final Benefit.Key KEY = new Benefit.Key("BSU", POVERTY, 2024);
    private static final RecipientWaitlisted WAITS = Families.waitlisted(POVERTY);

    private final Hands hands = Hands.NONE
            .decided("recorder")
            .evolve(terminated(TerminationReason.RESIGNED, null, 0), "ender")
            .evolve(WAITS, "nominator");

    @Test
    void noneOfThoseWhoseHandsWereOnIt() {
        assertRejected(() -> promotes("recorder"), "", FourEyesFault.SAME_HAND_AS_VILLAGE);
        assertRejected(() -> promotes("ender"), "", FourEyesFault.SAME_HAND_AS_TERMINATION);
        assertRejected(() -> promotes("nominator"), "", FourEyesFault.SAME_HAND_AS_NOMINATION);
        assertRejected(() -> promotes("ruler"), "", FourEyesFault.SAME_HAND_AS_RULES);
        promotes("somebody else");
    }

    @Test
    void nobodysTurnComesBeforeTheFamilyWaits() {
        LocalDate listed = LocalDate.of(2024, 5, 2);
        Benefit waiting = Benefit.of(WAITS, "51.08", listed);
        assertRejected(
                () -> Turns.checkDay(waiting, desk("somebody", listed.minusDays(1))),
                Actor.EFFECTIVE_DATE,
                QuotaFault.DATE_BEFORE_WAITING);
        Turns.checkDay(waiting, desk("somebody", listed));
    }

    @Test
    void aSuccessorHasTheMonthsAfterTheOneWhosePlaceItTakes() {
        MonthRange free = MonthRange.parse("2024-03", "2024-12");
        YearMonth begun = YearMonth.of(2024, 1);
        assertThat(Turns.after(free, begun, Optional.empty())).isEqualTo(free);
        assertThat(Turns.after(free, begun, Optional.of(YearMonth.of(2024, 11))))
                .isEqualTo(MonthRange.parse("2024-12", "2024-12"));
        assertRejected(
                () -> Turns.after(free, begun, Optional.of(YearMonth.of(2024, 12))),
                "lastMonth",
                QuotaFault.NO_PLACE_FREE);
    }

    private void promotes(String actor) {
        Turns.checkHands(hands, KEY, desk(actor, LocalDate.of(2024, 7, 1)));
    }

    private static Desk desk(String actor, LocalDate on) {
        return new Desk(actor, LocalDate.of(2024, 7, 1), on, RulePack.parse(Packs.buleleng()), Optional.of("ruler"));
    }
}

package jejak.aid.bsu.benefit;

import static jejak.aid.Commands.assertRejected;
import static jejak.aid.Families.BENGKALA;
import static jejak.aid.Families.SARI;
import static jejak.aid.Families.SARI_FAMILY;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import jejak.aid.Families;
import jejak.aid.bsu.fault.FourEyesFault;
import jejak.aid.events.BsuEvent.BenefitSuspended;
import jejak.aid.events.BsuEvent.BenefitTerminated;
import jejak.aid.events.BsuEvent.BsuDisbursementInstructed;
import jejak.aid.events.BsuEvent.BsuRecipientNominated;
import jejak.aid.events.BsuEvent.SuspensionReason;
import jejak.aid.events.BsuEvent.TerminationReason;
import jejak.aid.events.PlaceEvent.RecipientWaitlisted;
import org.junit.jupiter.api.Test;

/** Who may not take the next step, by what one family's log says. */
class HandsTest {

    private static final String POVERTY = "EXTREME_POVERTY";
    private static final String LINE = "budget:51.08:BSU:2024";
    private static final Benefit.Key KEY = new Benefit.Key("BSU", POVERTY, 2024);
    private static final BsuRecipientNominated NOMINATED = new BsuRecipientNominated(
            SARI_FAMILY, "BSU", POVERTY, 2024, SARI, 450_000, "2024-01", "2024-12", "buleleng-2024");
    private static final RecipientWaitlisted WAITS = Families.waitlisted(POVERTY);
    private static final BenefitTerminated ENDED =
            new BenefitTerminated(SARI_FAMILY, "BSU", POVERTY, 2024, TerminationReason.RESIGNED, null, LINE, 0);

    private final Hands hands = Hands.NONE
            .evolve(WAITS, "listed")
            .evolve(NOMINATED, "nominator")
            .evolve(
                    new BenefitSuspended(SARI_FAMILY, "BSU", POVERTY, 2024, SuspensionReason.AUDIT_FINDING),
                    "suspender")
            .evolve(
                    new BsuDisbursementInstructed(
                            SARI_FAMILY,
                            "T1",
                            "BSU",
                            POVERTY,
                            2024,
                            1,
                            List.of("2024-01"),
                            450_000,
                            SARI,
                            BENGKALA,
                            LINE),
                    "treasurer");

    @Test
    void whoInstructedDoesNotTellTheOutcome() {
        assertRejected(() -> hands.checkOutcome("T1", "treasurer"), "", FourEyesFault.SAME_HAND_AS_INSTRUCTION);
        hands.checkOutcome("T1", "bank");
    }

    @Test
    void whoProposedOrPaysDoesNotHold() {
        assertRejected(() -> hands.checkHold(KEY, "nominator"), "", FourEyesFault.SAME_HAND_AS_NOMINATION);
        assertRejected(() -> hands.checkHold(KEY, "listed"), "", FourEyesFault.SAME_HAND_AS_NOMINATION);
        assertRejected(() -> hands.checkHold(KEY, "treasurer"), "", FourEyesFault.SAME_HAND_AS_INSTRUCTION);
        hands.checkHold(KEY, "head");
    }

    @Test
    void whoSuspendedDoesNotResume() {
        assertRejected(() -> hands.checkResumption(KEY, "suspender"), "", FourEyesFault.SAME_HAND_AS_SUSPENSION);
        hands.checkResumption(KEY, "head");
    }

    @Test
    void whoListedAFamilyIsNoHandOfALaterMatter() {
        Hands anew = hands.evolve(ENDED, "head").evolve(NOMINATED, "somebody");
        anew.checkHold(KEY, "listed");
        assertThat(anew.distinct(KEY, Optional.of("listed"))).isTrue();
        assertThat(hands.distinct(KEY, Optional.of("listed"))).isFalse();
    }
}

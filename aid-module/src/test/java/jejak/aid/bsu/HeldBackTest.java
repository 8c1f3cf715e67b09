package jejak.aid.bsu;

import static jejak.aid.Commands.assertRejected;
import static jejak.aid.Families.SARI;
import static jejak.aid.Families.SARI_FAMILY;
import static jejak.aid.bsu.Aid.POVERTY;

import java.util.List;
import java.util.Map;
import jejak.aid.AidOnAxon;
import jejak.aid.Families;
import jejak.aid.Packs;
import jejak.aid.bsu.fault.BsuFault;
import jejak.aid.events.BsuEvent.SuspensionReason;
import jejak.aid.events.BsuEvent.TerminationReason;
import jejak.kernel.Actor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A benefit is held back, let go and ended in the order of its days. */
class HeldBackTest {

    private static final SuspendBenefit SUSPEND =
            new SuspendBenefit(SARI_FAMILY, "BSU", POVERTY, 2024, SuspensionReason.AUDIT_FINDING);
    private static final ResumeBenefit RESUME = new ResumeBenefit(SARI_FAMILY, "BSU", POVERTY, 2024);

    private final AidOnAxon aid = new AidOnAxon(Packs.shelf(Packs.buleleng()));

    @BeforeEach
    void determined() {
        aid.happened(SARI_FAMILY, Families.extremelyPoor(SARI_FAMILY));
        Map<String, String> decreed = Map.of(Actor.EFFECTIVE_DATE, "2024-03-01");
        aid.happened(SARI_FAMILY, List.of(Aid.nominated(POVERTY, SARI)), decreed);
        aid.happened(SARI_FAMILY, List.of(Aid.determined(POVERTY, SARI, "2024-01", 12)), decreed);
    }

    @AfterEach
    void close() {
        aid.close();
    }

    @Test
    void nothingIsHeldBackBeforeTheDecree() {
        rejected(SUSPEND, "2024-02-29", BsuFault.DATE_BEFORE_BENEFIT);
        send(SUSPEND, "2024-03-01", "head");
    }

    @Test
    void nothingIsLetGoBeforeItWasHeldBackNorHeldBackAgainBeforeThat() {
        send(SUSPEND, "2024-04-10", "head");
        rejected(RESUME, "2024-04-09", BsuFault.DATE_BEFORE_HOLD);
        send(RESUME, "2024-04-10", "another");
        send(SUSPEND, "2024-05-10", "head");
        send(RESUME, "2024-05-20", "another");
        rejected(SUSPEND, "2024-05-19", BsuFault.DATE_BEFORE_HOLD);
    }

    /** A death is often known late, and may have been before the decree. */
    @Test
    void whoLeavesByChoiceDidNotLeaveBeforeTheDecreeAndWhoDiedMayHave() {
        rejected(terminate(TerminationReason.RESIGNED), "2024-02-29", BsuFault.DATE_BEFORE_BENEFIT);
        send(terminate(TerminationReason.DECEASED), "2024-02-29", "head");
    }

    private void rejected(Object command, String day, BsuFault fault) {
        assertRejected(() -> send(command, day, "somebody"), Actor.EFFECTIVE_DATE, fault);
    }

    private void send(Object command, String day, String actor) {
        aid.send(command, Map.of(Actor.TODAY, "2024-06-01", Actor.EFFECTIVE_DATE, day, Actor.ID, actor));
    }

    private static TerminateBenefit terminate(TerminationReason reason) {
        return new TerminateBenefit(SARI_FAMILY, "BSU", POVERTY, 2024, reason, null);
    }
}

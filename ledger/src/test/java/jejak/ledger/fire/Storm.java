package jejak.ledger.fire;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import jejak.ledger.fire.Trap.Phase;
import jejak.ledger.store.CrashableServer;

/** What one worker goes through, in an order and at statements that its seed decides. */
final class Storm {
    private static final int STATEMENTS = 150;
    private static final int COMMITS = 30;
    private static final int GOES_ON_WITHOUT_IT = 300;
    private static final int LONGEST_FREEZE_SECONDS = Integer.getInteger("jejak.fire.freeze", 0);

    /** What may happen. */
    enum Blow {
        KILL,
        KILL_AT_COMMIT,
        CUT,
        CUT_AT_COMMIT,
        FREEZE,
        RESTART,
        CRASH
    }

    private final Victim victim;
    private final CrashableServer server;
    private final Tally tally;
    private final Random random;

    Storm(Victim victim, CrashableServer server, Tally tally, long seed) {
        this.victim = victim;
        this.server = server;
        this.tally = tally;
        this.random = new Random(seed);
    }

    void rage(List<Blow> blows) throws Exception {
        List<Blow> shuffled = new ArrayList<>(blows);
        Collections.shuffle(shuffled, random);
        for (Blow blow : shuffled) {
            strike(blow);
        }
    }

    private void strike(Blow blow) throws Exception {
        switch (blow) {
            case KILL -> kill(false);
            case KILL_AT_COMMIT -> kill(true);
            case CUT -> spring(cutting(false, () -> {}));
            case CUT_AT_COMMIT -> spring(cutting(true, () -> {}));
            case FREEZE -> freeze();
            case RESTART -> spring(cutting(false, server::restart));
            case CRASH -> spring(cutting(false, server::crash));
        }
    }

    private void kill(boolean atCommit) throws Exception {
        spring(cutting(atCommit, victim::kill));
        victim.start();
    }

    /** A writer that sleeps, perhaps in the middle of its transaction, must not keep the others from writing. */
    private void freeze() throws Exception {
        spring(Trap.pausing(1 + random.nextInt(STATEMENTS), victim::freeze));
        tally.await(tally.count() + GOES_ON_WITHOUT_IT);
        tally.leisurely(true);
        new CountDownLatch(1).await(random.nextInt(LONGEST_FREEZE_SECONDS + 1), TimeUnit.SECONDS);
        tally.leisurely(false);
        victim.thaw();
    }

    private Trap cutting(boolean commitsOnly, Trap.Deed deed) {
        Phase[] phases = Phase.values();
        int count = 1 + random.nextInt(commitsOnly ? COMMITS : STATEMENTS);
        return Trap.cutting(count, commitsOnly, phases[random.nextInt(phases.length)], deed);
    }

    private void spring(Trap trap) throws InterruptedException {
        victim.relay.set(trap);
        trap.await();
    }
}

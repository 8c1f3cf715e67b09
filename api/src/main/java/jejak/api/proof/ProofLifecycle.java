package jejak.api.proof;

import jejak.ledger.Ledger;
import jejak.ledger.checkpoint.Checkpointer;
import jejak.ledger.proof.LogTampered;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Compares the log with the last witnessed checkpoint before anybody is let in, and keeps making checkpoints then. */
@Component
class ProofLifecycle implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(ProofLifecycle.class);

    /** After the keys were found to fit, before anything is recorded. */
    private static final int PHASE = 1;

    private final Ledger ledger;
    private final Checkpointer checkpointer;
    private final PublicKeys keys;
    private volatile boolean running;

    ProofLifecycle(Ledger ledger, Checkpointer checkpointer, PublicKeys keys) {
        this.ledger = ledger;
        this.checkpointer = checkpointer;
        this.keys = keys;
    }

    @Override
    public void start() {
        keys.tell();
        checkpointer.start();
        ledger.halt().why().map(LogTampered::getMessage).ifPresent(why -> LOG.error("READ-ONLY. {}", why));
        running = true;
    }

    @Override
    public void stop() {
        checkpointer.close();
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return PHASE;
    }
}

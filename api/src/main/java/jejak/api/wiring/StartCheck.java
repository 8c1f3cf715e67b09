package jejak.api.wiring;

import javax.sql.DataSource;
import jejak.api.privacy.ClaimHashes;
import jejak.api.privacy.PersonKeys;
import jejak.ledger.LedgerEngine;
import org.axonframework.config.Configuration;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Refuses to open on anything that would lose what was acknowledged, or leave answers and their position apart. */
@Component
class StartCheck implements SmartLifecycle {

    /** Before anything reads the log or writes an answer. */
    private static final int PHASE = 0;

    private final Database database;
    private final Configuration axon;
    private final LedgerEngine engine;
    private final Keys keys;
    private final Projector projector;
    private volatile boolean passed;

    /** What opens the persons' data. */
    @Component
    record Keys(PersonKeys persons, ClaimHashes claims) {}

    /** What the answers are written with. */
    @Component
    record Projector(
            @Qualifier("projectorTransactions") TransactionTemplate transactions,
            @Qualifier("projectorDataSource") DataSource dataSource) {}

    StartCheck(Database database, Configuration axon, LedgerEngine engine, Keys keys, Projector projector) {
        this.database = database;
        this.axon = axon;
        this.engine = engine;
        this.keys = keys;
        this.projector = projector;
    }

    @Override
    public void start() {
        checkDurability();
        checkKeys();
        if (!(axon.eventStore() instanceof LedgerEventStore store && store.isOver(engine))) {
            throw new IllegalStateException("Axon does not keep its events in the ledger, but in "
                    + axon.eventStore().getClass().getName() + ".");
        }
        Boolean together = projector
                .transactions()
                .execute(_ -> TransactionSynchronizationManager.hasResource(projector.dataSource()));
        if (!Boolean.TRUE.equals(together)) {
            throw new IllegalStateException("The answers and their position are not written in one transaction.");
        }
        passed = true;
    }

    @Override
    public void stop() {
        passed = false;
    }

    @Override
    public boolean isRunning() {
        return passed;
    }

    @Override
    public int getPhase() {
        return PHASE;
    }

    private void checkDurability() {
        String settings = database.store().settings();
        if (!settings.contains("fsync=on") || !settings.contains("synchronous_commit=on")) {
            throw new StartRefused(
                    "Basis data ini bisa kehilangan catatan yang sudah dijawab (" + settings
                            + "). Nyalakan fsync dan synchronous_commit, lalu mulai lagi.",
                    "this database could lose what it acknowledged; switch fsync and synchronous_commit on and start"
                            + " again.",
                    null);
        }
    }

    private void checkKeys() {
        try {
            keys.persons().wrapper();
            keys.claims().check();
        } catch (IllegalStateException wrongKeys) {
            throw new StartRefused(
                    "Kunci data pribadi tidak cocok dengan basis data ini. Kembalikan folder kunci dari cadangannya.",
                    String.valueOf(wrongKeys.getMessage()),
                    wrongKeys);
        }
    }
}

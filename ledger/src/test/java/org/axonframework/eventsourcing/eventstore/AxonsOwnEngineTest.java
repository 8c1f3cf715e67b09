package org.axonframework.eventsourcing.eventstore;

import jejak.ledger.LedgerEngine;
import jejak.ledger.OpenLedger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** Axon's own suite for engines, on ours; it stands in Axon's package because its test methods are not public. */
class AxonsOwnEngineTest extends EventStorageEngineTest {
    private OpenLedger ledger;

    @BeforeEach
    void open() {
        ledger = OpenLedger.fresh();
        setTestSubject(new StreamsFromZero(new LedgerEngine(ledger.ledger(), ledger.codec())));
    }

    @AfterEach
    void close() {
        ledger.close();
    }
}

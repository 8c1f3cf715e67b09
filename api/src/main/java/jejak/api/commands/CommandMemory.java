package jejak.api.commands;

import jejak.ledger.LedgerEngine;
import org.axonframework.commandhandling.CommandBus;

/** Lets every command decide on streams that are still in memory; their append sees to it that nothing changed. */
public final class CommandMemory {

    private CommandMemory() {}

    /** Once for a bus, before its first command. */
    public static void on(CommandBus bus, LedgerEngine engine) {
        bus.registerHandlerInterceptor(engine.memory());
    }
}

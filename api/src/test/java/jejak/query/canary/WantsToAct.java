package jejak.query.canary;

import org.axonframework.commandhandling.CommandBus;

/** An answer that sends what it likes. */
public record WantsToAct(CommandBus bus) {}

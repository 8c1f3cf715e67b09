package jejak.api.canary;

import org.axonframework.commandhandling.CommandBus;

/** A command without an actor, a ground or an answer. */
public record SendsPastTheDesk(CommandBus bus) {}

package jejak.query.canary;

import jejak.household.RegisterHousehold;

/** An answer that prepares a command. */
public record SeesACommand(RegisterHousehold command) {}

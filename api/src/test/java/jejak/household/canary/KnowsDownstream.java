package jejak.household.canary;

import jejak.aid.events.BsuEvent;

/** A family that asks what it was paid. */
public record KnowsDownstream(BsuEvent event) {}

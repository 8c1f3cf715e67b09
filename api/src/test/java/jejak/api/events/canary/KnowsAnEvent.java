package jejak.api.events.canary;

import jejak.household.events.HouseholdEvent.HouseholdRegistered;

/** A codec with a special case. */
public record KnowsAnEvent(HouseholdRegistered event) {}

package jejak.api.privacy.canary;

import jejak.household.events.HouseholdEvent;

/** A key that knows whom it is for. */
public record KnowsAFamily(HouseholdEvent event) {}

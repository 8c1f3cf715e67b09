package jejak.household.family;

import jejak.household.events.HouseholdEvent.Relation;

/**
 * Somebody who goes over to another family.
 *
 * @param relation to the head of the family the person goes to
 */
public record Mover(String personId, Relation relation) {}

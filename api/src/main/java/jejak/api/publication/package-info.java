/**
 * Shows a village's list of recipients: to its head before it is published, to everybody afterwards.
 * May import the events, the rule packs and the answers; decides nothing about who is a recipient.
 * Guarded by {@code VillageListTest}.
 */
@NullMarked
package jejak.api.publication;

import org.jspecify.annotations.NullMarked;

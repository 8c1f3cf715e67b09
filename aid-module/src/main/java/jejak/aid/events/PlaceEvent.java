package jejak.aid.events;

import java.util.List;
import jejak.kernel.Claim;
import org.jspecify.annotations.Nullable;

/** What a family's own log says of its place in a category whose places are counted. */
public sealed interface PlaceEvent extends Claim.Source {

    /** The household whose log holds this event. */
    String householdId();

    /** The book of the category's places. */
    String quotaId();

    /** The office nominated the family and no place is free: it waits. Not a refusal, and not entitled to anything yet. */
    record RecipientWaitlisted(
            String householdId,
            String quotaId,
            String programme,
            String category,
            int year,
            String recipientPersonId,
            long monthlyRupiah,
            String fromMonth,
            String toMonth,
            String rulePack)
            implements PlaceEvent {}

    /**
     * The family's turn came: it has a place, and its nomination follows in the same commit.
     *
     * @param decile how poor the registry ranks it today; null when it is not ranked
     * @param passedOver who stood before it and could not be taken
     * @param replacedHouseholdId the family whose very place it takes; null for a place that was free
     * @param amendsDecree the decree that named that family
     */
    record RecipientPromoted(
            String householdId,
            String quotaId,
            String programme,
            String category,
            int year,
            String fromMonth,
            @Nullable Integer decile,
            List<PassedOver> passedOver,
            @Nullable String replacedHouseholdId,
            @Nullable String amendsDecree)
            implements PlaceEvent {}

    /** The family's benefit has ended and another family takes its place, for the months after. */
    record RecipientReplaced(
            String householdId,
            String quotaId,
            String programme,
            String category,
            int year,
            @Nullable String lastMonth,
            String successorHouseholdId,
            String decreeNumber)
            implements PlaceEvent {}

    /** A family before the one that was taken, and what stood against it on that day. */
    record PassedOver(String householdId, BsuRefusal reason) {}
}

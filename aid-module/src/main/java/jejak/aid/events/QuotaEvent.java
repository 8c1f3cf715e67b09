package jejak.aid.events;

import java.time.LocalDate;
import java.util.List;
import jejak.household.events.HouseholdEvent.RegistrySource;
import jejak.kernel.Claim;
import org.jspecify.annotations.Nullable;

/** Everything that can be said of the places of one category and year: how many there are, who has one and who waits. */
public sealed interface QuotaEvent extends Claim.Source {

    /** The book whose log holds this event: {@code quota:} with regency, programme, year and category. */
    String quotaId();

    /**
     * Places are counted from now on; who was nominated or determined before holds one.
     *
     * @param order in which order those who wait are taken, by the rule pack of this moment
     * @param ranking the registry whose decile counts; null when none ranks
     */
    record PlacesOpened(
            String quotaId,
            String regencyCode,
            String programme,
            String category,
            int year,
            String fromMonth,
            String toMonth,
            List<WaitingOrder> order,
            @Nullable RegistrySource ranking,
            List<PlaceHeld> held)
            implements QuotaEvent {}

    /**
     * How many places there are in any month.
     *
     * @param villageCode the village; null for all villages together
     * @param byPack whether the rule pack says so, and not the office
     * @param basis number of the document, or code of the rule pack
     */
    record QuotaSet(String quotaId, @Nullable String villageCode, int places, boolean byPack, String basis)
            implements QuotaEvent {}

    /** A family has a place for these months; if it waited, it does not any more. */
    record PlaceTaken(String quotaId, String householdId, String villageCode, String fromMonth, String toMonth)
            implements QuotaEvent {}

    /**
     * A family has no place and does not wait any more.
     *
     * @param lastMonth last month it holds its place; null when it holds it for none
     */
    record PlaceGivenUp(
            String quotaId, String householdId, @Nullable String lastMonth) implements QuotaEvent {}

    /**
     * A family waits for a place.
     *
     * @param decile how poor the registry ranked it then; null when it was not ranked
     * @param decilePeriod period of that rank
     * @param since the day it was nominated
     */
    record WaitingListJoined(
            String quotaId,
            String householdId,
            String villageCode,
            @Nullable Integer decile,
            @Nullable String decilePeriod,
            LocalDate since)
            implements QuotaEvent {}

    /**
     * A place that was held before places were counted.
     *
     * @param villageCode where the family lived when it got it
     * @param ended whether the benefit has ended, and with it the place after its last month
     */
    record PlaceHeld(String householdId, String villageCode, String fromMonth, String toMonth, boolean ended) {}

    /** What decides who of those who wait comes first. */
    enum WaitingOrder {
        LOWEST_DECILE,
        LONGEST_WAITING
    }
}

package jejak.aid.rulepack.office;

import java.util.List;
import jejak.aid.events.QuotaEvent.WaitingOrder;
import jejak.aid.rulepack.Means;
import org.jspecify.annotations.Nullable;

/** How many families may have a category, and who comes first when there are more. */
public record Quotas(
        @Means("In which order those who wait are taken; the first decides, the next among equals.")
        List<WaitingOrder> order,

        @Means("How many places there are; empty when the office sets them.")
        List<Places> places) {

    /** What holds when a pack says nothing. */
    public static final Quotas UNSAID =
            new Quotas(List.of(WaitingOrder.LOWEST_DECILE, WaitingOrder.LONGEST_WAITING), List.of());

    /** The places of a category. */
    public record Places(
            @Means("Code of the programme.") String programme,
            @Means("Code of the category.") String category,
            @Means("Budget year.") int year,

            @Means("Code of the village; left out for all villages together.") @Nullable
            String villageCode,

            @Means("How many families may have it in any month.")
            int families) {}
}

package jejak.aid.delivery;

import java.time.LocalDate;
import java.time.YearMonth;
import jejak.aid.delivery.DeliveryState.AskedCategory;
import jejak.aid.events.DeliveryEvent.AidDeliveryPlanned;
import org.jspecify.annotations.Nullable;

/**
 * One month of aid and how far it has come.
 *
 * @param plan what was planned
 * @param plannedOn the day of the plan; null when it was not told
 * @param saidBy id of the event that says how it was handed over; null before
 * @param plannedBy who planned it; null where the log does not say
 * @param recordedBy who recorded the hand-over last; null before, or where the log does not say
 */
record Delivery(
        AidDeliveryPlanned plan,
        Stage stage,
        @Nullable LocalDate plannedOn,
        @Nullable String saidBy,
        @Nullable String plannedBy,
        @Nullable String recordedBy) {

    enum Stage {
        PLANNED,
        DELIVERED,
        CANCELLED
    }

    static Delivery of(AidDeliveryPlanned plan, @Nullable LocalDate on, @Nullable String actor) {
        return new Delivery(plan, Stage.PLANNED, on, null, actor, null);
    }

    /** After the first word on how it was handed over, or one that puts it right. */
    Delivery recorded(String eventId, @Nullable String actor) {
        return new Delivery(plan, Stage.DELIVERED, plannedOn, eventId, plannedBy, actor);
    }

    Delivery cancelled() {
        return new Delivery(plan, Stage.CANCELLED, plannedOn, saidBy, plannedBy, recordedBy);
    }

    /** Whether nothing can have been handed over on a day, since it was not planned yet. */
    boolean plannedAfter(LocalDate day) {
        return plannedOn != null && day.isBefore(plannedOn);
    }

    boolean standing() {
        return stage != Stage.CANCELLED;
    }

    AskedCategory key() {
        return new AskedCategory(plan.programme(), plan.category(), plan.year());
    }

    YearMonth month() {
        return YearMonth.parse(plan.month());
    }

    /** What so many units are worth; a part of a month's worth, rounded down to whole rupiah. */
    long worth(int quantity) {
        return plan.rupiah() * quantity / plan.quantity();
    }
}

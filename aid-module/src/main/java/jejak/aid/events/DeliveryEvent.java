package jejak.aid.events;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import jejak.kernel.Claim;
import jejak.kernel.Claim.Mode;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of aid that is not cash: goods, services and contributions, month by month. Months are ISO months such
 * as {@code 2024-01}; a value in money is whole rupiah and books nothing on a budget line.
 */
public sealed interface DeliveryEvent extends Claim.Source {

    /** The household whose log holds this event. */
    String householdId();

    /**
     * One month of aid is to be handed over; everything was checked at this moment.
     *
     * @param personId the member it is for; null when it is for the family
     * @param quantity how many units are to be handed over at most
     * @param rupiah what that is worth by the rule pack
     */
    record AidDeliveryPlanned(
            String householdId,
            String deliveryId,
            String programme,
            String category,
            int year,
            AidKind kind,
            String month,
            @Nullable String personId,
            int quantity,
            String unit,
            long rupiah,
            String rulePack)
            implements DeliveryEvent {
        @Override
        public List<Claim> claims() {
            return List.of(monthClaim(Mode.UNIQUE, householdId, programme + "|" + category, personId, month));
        }
    }

    /**
     * It was handed over, or done, or paid to whom the contribution is due.
     *
     * @param receiverPersonId who took it
     * @param evidenceHash SHA-256 in hex of what proves it
     */
    record AidDelivered(
            String householdId,
            String deliveryId,
            String programme,
            String category,
            int year,
            AidKind kind,
            String month,
            @Nullable String personId,
            int quantity,
            String unit,
            long rupiah,
            LocalDate deliveredOn,
            String place,
            String receiverPersonId,
            String evidenceHash)
            implements DeliveryEvent {}

    /**
     * The hand-over went otherwise than recorded; this takes the place of an earlier event.
     *
     * @param supersedes id of the event that was wrong
     */
    record AidDeliveryCorrected(
            String householdId,
            String deliveryId,
            String supersedes,
            int quantity,
            long rupiah,
            LocalDate deliveredOn,
            String place,
            String receiverPersonId,
            String evidenceHash)
            implements DeliveryEvent {}

    /** Nothing is handed over, or nothing was, whatever had been recorded; the month may be planned anew. */
    record AidDeliveryCancelled(
            String householdId,
            String deliveryId,
            String programme,
            String category,
            @Nullable String personId,
            String month,
            DeliveryCancellation reason)
            implements DeliveryEvent {
        @Override
        public List<Claim> claims() {
            return List.of(monthClaim(Mode.RELEASE, householdId, programme + "|" + category, personId, month));
        }
    }

    /** The office refused the family something it could contest. */
    record AidRefused(
            String householdId,
            String programme,
            String category,
            int year,
            String month,
            @Nullable String personId,
            DeliveryStep step,
            BsuRefusal reason)
            implements DeliveryEvent {}

    /** A member's month is taken wherever the member belongs to, the family's in its own log. */
    private static Claim monthClaim(
            Mode mode, String householdId, String category, @Nullable String personId, String month) {
        String whose = Objects.requireNonNullElse(personId, householdId);
        return Claim.of(mode, "aid-month", String.join("|", whose, category, month));
    }

    /** What kind of aid is handed over. */
    enum AidKind {
        IN_KIND,
        SERVICE,
        CONTRIBUTION
    }

    /** What was refused. */
    enum DeliveryStep {
        PLAN,
        HAND_OVER
    }

    /** Why nothing is handed over. */
    enum DeliveryCancellation {
        NOT_FETCHED,
        REFUSED_BY_FAMILY,
        PLANNED_IN_ERROR,
        RECORDED_IN_ERROR
    }
}

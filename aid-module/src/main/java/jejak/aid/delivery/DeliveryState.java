package jejak.aid.delivery;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import jejak.aid.eligibility.FamilyFacts;
import jejak.aid.events.BsuEvent;
import jejak.aid.events.BsuEvent.BenefitResumed;
import jejak.aid.events.BsuEvent.BenefitSuspended;
import jejak.aid.events.BsuEvent.BenefitTerminated;
import jejak.aid.events.BsuEvent.BsuDisbursementInstructed;
import jejak.aid.events.BsuEvent.BsuPaid;
import jejak.aid.events.BsuEvent.BsuPaymentFailed;
import jejak.aid.events.BsuEvent.BsuRecipientDetermined;
import jejak.aid.events.BsuEvent.BsuRecipientNominated;
import jejak.aid.events.BsuEvent.BsuRefused;
import jejak.aid.events.BsuEvent.FundsReturnedToTreasury;
import jejak.aid.events.DeliveryEvent;
import jejak.aid.events.DeliveryEvent.AidDelivered;
import jejak.aid.events.DeliveryEvent.AidDeliveryCancelled;
import jejak.aid.events.DeliveryEvent.AidDeliveryCorrected;
import jejak.aid.events.DeliveryEvent.AidDeliveryPlanned;
import jejak.aid.events.DeliveryEvent.AidRefused;
import jejak.aid.events.PayeeEvent;
import jejak.aid.events.PaymentEvent;
import jejak.aid.events.PaymentEvent.BsuDisbursementReinstructed;
import jejak.aid.payee.Payees;
import jejak.aid.payee.Restricted;
import jejak.household.events.ErasureEvent;
import jejak.kernel.Rejected;
import org.jspecify.annotations.Nullable;

/** What handing aid over needs to know of a family; changed in place. */
final class DeliveryState {

    /** A category of one year's programme. */
    record AskedCategory(String programme, String category, int year) {}

    FamilyFacts family = FamilyFacts.NONE;
    Payees payees = Payees.NONE;
    Received received = Received.NONE;
    Restricted restricted = Restricted.NONE;
    /** First month in which a family from another regency has a right to aid of this one; null of one that was always here. */
    @Nullable
    YearMonth firstMonthHere;

    /** The day from which the family is in the register; null where its first event says none. */
    @Nullable
    LocalDate registeredOn;

    final Set<String> village = new HashSet<>();
    final Map<AskedCategory, Set<String>> entitlers = new HashMap<>();
    private final Map<AskedCategory, Entitled> entitled = new HashMap<>();
    private final Map<String, Delivery> deliveries = new LinkedHashMap<>();

    Optional<Entitled> entitled(AskedCategory key) {
        return Optional.ofNullable(entitled.get(key));
    }

    Delivery require(String deliveryId) {
        return Optional.ofNullable(deliveries.get(deliveryId))
                .orElseThrow(() -> new Rejected("deliveryId", DeliveryFault.DELIVERY_UNKNOWN));
    }

    /** Whether the actor named who may collect for the member; nobody collects for a whole family. */
    boolean namedBy(@Nullable String personId, @Nullable String actor) {
        return personId != null && payees.anyNamedBy(personId, actor);
    }

    /** How many deliveries were ever planned, so that each has an id of its own. */
    int planned() {
        return deliveries.size();
    }

    /** Whether the month of a category is planned or handed over to the member, or to the family. */
    boolean taken(AskedCategory key, YearMonth month, @Nullable String personId) {
        return deliveries.values().stream()
                .filter(Delivery::standing)
                .filter(d -> d.month().equals(month) && Objects.equals(d.plan().personId(), personId))
                .anyMatch(d -> d.key().equals(key));
    }

    void on(BsuEvent event, @Nullable LocalDate day, @Nullable String actor) {
        switch (event) {
            case BsuRecipientNominated e -> hand(new AskedCategory(e.programme(), e.category(), e.year()), actor);
            case BsuRecipientDetermined e -> {
                AskedCategory key = new AskedCategory(e.programme(), e.category(), e.year());
                entitled.put(key, Entitled.of(e, day));
                hand(key, actor);
            }
            case BenefitSuspended e ->
                entitled.computeIfPresent(
                        new AskedCategory(e.programme(), e.category(), e.year()), (_, b) -> b.held(true));
            case BenefitResumed e ->
                entitled.computeIfPresent(
                        new AskedCategory(e.programme(), e.category(), e.year()), (_, b) -> b.held(false));
            case BenefitTerminated e ->
                entitled.computeIfPresent(
                        new AskedCategory(e.programme(), e.category(), e.year()),
                        (_, b) -> b.endedWith(e.lastMonth() == null ? null : YearMonth.parse(e.lastMonth())));
            case BsuDisbursementInstructed e -> received = received.evolve(e);
            case FundsReturnedToTreasury e -> received = received.evolve(e);
            case BsuRefused _, BsuPaid _, BsuPaymentFailed _ -> {}
        }
    }

    void on(PaymentEvent event) {
        if (event instanceof BsuDisbursementReinstructed e) {
            received = received.evolve(e);
        }
    }

    void on(PayeeEvent event, @Nullable String actor) {
        payees = payees.evolve(event, actor);
    }

    void on(ErasureEvent event) {
        restricted = restricted.evolve(event);
    }

    void on(DeliveryEvent event, String eventId, @Nullable LocalDate day, @Nullable String actor) {
        received = received.evolve(event);
        switch (event) {
            case AidDeliveryPlanned e -> deliveries.put(e.deliveryId(), Delivery.of(e, day, actor));
            case AidDelivered e -> deliveries.computeIfPresent(e.deliveryId(), (_, d) -> d.recorded(eventId, actor));
            case AidDeliveryCorrected e ->
                deliveries.computeIfPresent(e.deliveryId(), (_, d) -> d.recorded(eventId, actor));
            case AidDeliveryCancelled e -> deliveries.computeIfPresent(e.deliveryId(), (_, d) -> d.cancelled());
            case AidRefused _ -> {}
        }
    }

    void hand(AskedCategory key, @Nullable String actor) {
        if (actor != null) {
            entitlers.computeIfAbsent(key, _ -> new HashSet<>()).add(actor);
        }
    }
}

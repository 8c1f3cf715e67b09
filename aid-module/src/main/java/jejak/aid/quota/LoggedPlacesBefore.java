package jejak.aid.quota;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;
import jejak.aid.events.BsuEvent.BenefitTerminated;
import jejak.aid.events.BsuEvent.BsuDisbursementInstructed;
import jejak.aid.events.BsuEvent.BsuRecipientNominated;
import jejak.aid.events.BsuEvent.FundsReturnedToTreasury;
import jejak.aid.events.DeliveryEvent.AidDeliveryCancelled;
import jejak.aid.events.DeliveryEvent.AidDeliveryPlanned;
import jejak.aid.events.QuotaEvent.PlaceHeld;
import jejak.household.events.FamilyEvent.MoveCorrected;
import jejak.household.events.HouseholdEvent.HouseholdMovedWithinRegency;
import jejak.household.events.HouseholdEvent.HouseholdRegistered;
import jejak.kernel.Regions;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;

/** Reads the whole log once, when the places of a category begin to be counted. */
final class LoggedPlacesBefore implements PlacesBefore {

    private final EventStore log;
    private final Openings openings;

    LoggedPlacesBefore(EventStore log, Openings openings) {
        this.log = log;
        this.openings = openings;
    }

    @Override
    public List<PlaceHeld> held(Subject subject) {
        openings.alone(subject.quotaId());
        Reading reading = new Reading(subject);
        try (BlockingStream<TrackedEventMessage<?>> events = log.openStream(null)) {
            while (events.hasNextAvailable()) {
                reading.on(events.nextAvailable().getPayload());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while the places of the log were counted.", e);
        }
        return reading.held();
    }

    private static final class Reading {

        private final Subject subject;
        private final Map<String, String> villages = new HashMap<>();
        private final Map<String, PlaceHeld> held = new LinkedHashMap<>();
        private final List<PlaceHeld> ended = new ArrayList<>();
        private final Map<String, YearMonth> deliveries = new HashMap<>();
        private final Map<String, NavigableSet<YearMonth>> handedOut = new HashMap<>();

        Reading(Subject subject) {
            this.subject = subject;
        }

        void on(Object event) {
            lives(event);
            if (event instanceof BsuRecipientNominated e && of(e.programme(), e.category(), e.year())) {
                nominated(e);
            } else if (event instanceof BsuDisbursementInstructed e && of(e.programme(), e.category(), e.year())) {
                months(e.householdId()).addAll(parsed(e.months()));
            } else if (event instanceof AidDeliveryPlanned e && of(e.programme(), e.category(), e.year())) {
                deliveries.put(e.deliveryId(), YearMonth.parse(e.month()));
                months(e.householdId()).add(YearMonth.parse(e.month()));
            } else if (event instanceof AidDeliveryCancelled e && deliveries.containsKey(e.deliveryId())) {
                months(e.householdId()).remove(deliveries.get(e.deliveryId()));
            } else if (event instanceof FundsReturnedToTreasury e
                    && e.programme().equals(subject.programme())) {
                months(e.householdId()).removeAll(parsed(e.months()));
            } else if (event instanceof BenefitTerminated e && of(e.programme(), e.category(), e.year())) {
                ended(e);
            }
        }

        /** A family that came from elsewhere or split off begins its log as any other. */
        private void lives(Object event) {
            if (event instanceof HouseholdRegistered e) {
                villages.put(e.householdId(), e.villageCode());
            } else if (event instanceof HouseholdMovedWithinRegency e) {
                villages.put(e.householdId(), e.toVillageCode());
            } else if (event instanceof MoveCorrected e) {
                villages.put(e.householdId(), e.villageCode());
            }
        }

        List<PlaceHeld> held() {
            return Stream.concat(ended.stream(), held.values().stream()).toList();
        }

        /** The place is of the village where the family lived then. */
        private void nominated(BsuRecipientNominated e) {
            String village = Objects.requireNonNull(villages.get(e.householdId()));
            if (Regions.regencyOf(village).equals(subject.regencyCode())) {
                held.put(e.householdId(), new PlaceHeld(e.householdId(), village, e.fromMonth(), e.toMonth(), false));
            }
        }

        /** A place is held as long as a month is due or was handed out. */
        private void ended(BenefitTerminated e) {
            PlaceHeld place = held.remove(e.householdId());
            NavigableSet<YearMonth> last = new TreeSet<>(months(e.householdId()));
            if (e.lastMonth() != null) {
                last.add(YearMonth.parse(e.lastMonth()));
            }
            if (place != null && !last.isEmpty() && !last.last().isBefore(YearMonth.parse(place.fromMonth()))) {
                String to = last.last().toString();
                ended.add(new PlaceHeld(place.householdId(), place.villageCode(), place.fromMonth(), to, true));
            }
        }

        private NavigableSet<YearMonth> months(String householdId) {
            return handedOut.computeIfAbsent(householdId, _ -> new TreeSet<>());
        }

        private boolean of(String programme, String category, int year) {
            return subject.programme().equals(programme)
                    && subject.category().equals(category)
                    && subject.year() == year;
        }

        private static List<YearMonth> parsed(List<String> months) {
            return months.stream().map(YearMonth::parse).toList();
        }
    }
}

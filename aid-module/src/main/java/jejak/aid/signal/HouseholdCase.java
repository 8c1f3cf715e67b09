package jejak.aid.signal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import jejak.aid.check.CaseFile;
import jejak.aid.check.Fact;
import jejak.aid.events.BsuEvent;
import jejak.aid.events.DeliveryEvent;
import jejak.aid.events.PayeeEvent;
import jejak.aid.events.PaymentEvent;
import jejak.aid.events.PaymentEvent.BsuDisbursementReinstructed;
import jejak.aid.events.PlaceEvent;
import jejak.deliberation.events.HouseholdDecisionEvent;
import jejak.household.events.FamilyEvent;
import jejak.household.events.HouseholdEvent;
import jejak.household.events.HouseholdEvent.HouseholdRegistered;
import jejak.household.events.WelfareEvent;
import jejak.kernel.Actor;
import jejak.kernel.Regions;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** A household's log as the checks read it; it writes nothing there. */
class HouseholdCase {

    private record Noted(String id, Object event, @Nullable String trueOn, Instant at, String actor, String command) {

        Fact<?> by(ZoneId zone) {
            LocalDateTime recorded = LocalDateTime.ofInstant(at, zone);
            LocalDate effective = trueOn == null ? recorded.toLocalDate() : LocalDate.parse(trueOn);
            return new Fact<>(id, event, effective, recorded, actor, command);
        }
    }

    @AggregateIdentifier
    private @Nullable String householdId;

    private String regencyCode = "";
    private final List<Noted> log = new ArrayList<>();

    String regencyCode() {
        return regencyCode;
    }

    /** The file by the clock of the regency. */
    CaseFile file(ZoneId zone) {
        return CaseFile.of(
                String.valueOf(householdId),
                log.stream().<Fact<?>>map(noted -> noted.by(zone)).toList());
    }

    @EventSourcingHandler
    void on(HouseholdEvent e, EventMessage<?> message) {
        householdId = e.householdId();
        if (e instanceof HouseholdRegistered r) {
            regencyCode = Regions.regencyOf(r.villageCode());
        }
        note(message);
    }

    @EventSourcingHandler
    void on(HouseholdDecisionEvent e, EventMessage<?> message) {
        note(message);
    }

    @EventSourcingHandler
    void on(FamilyEvent e, EventMessage<?> message) {
        note(message);
    }

    @EventSourcingHandler
    void on(WelfareEvent e, EventMessage<?> message) {
        note(message);
    }

    @EventSourcingHandler
    void on(BsuEvent e, EventMessage<?> message) {
        note(message);
    }

    @EventSourcingHandler
    void on(PlaceEvent e, EventMessage<?> message) {
        note(message);
    }

    @EventSourcingHandler
    void on(DeliveryEvent e, EventMessage<?> message) {
        note(message);
    }

    @EventSourcingHandler
    void on(PayeeEvent e, EventMessage<?> message) {
        note(message);
    }

    /** What the bank is told once more reads as what it was told the first time. */
    @EventSourcingHandler
    void on(PaymentEvent e, EventMessage<?> message) {
        note(message);
        if (e instanceof BsuDisbursementReinstructed again) {
            note(message, again.asInstructed());
        }
    }

    private void note(EventMessage<?> message) {
        note(message, message.getPayload());
    }

    private void note(EventMessage<?> m, Object event) {
        log.add(new Noted(
                m.getIdentifier(),
                event,
                (String) m.getMetaData().get(Actor.EFFECTIVE_DATE),
                m.getTimestamp(),
                String.valueOf(m.getMetaData().getOrDefault(Actor.ID, "")),
                String.valueOf(m.getMetaData().getOrDefault(Actor.COMMAND_ID, ""))));
    }
}

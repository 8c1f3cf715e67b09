package jejak.query.facts;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import jejak.aid.events.BsuEvent;
import jejak.aid.events.PaymentEvent.BsuPaymentReversed;
import jejak.deliberation.events.HouseholdDecisionEvent.HouseholdDeliberated;
import jejak.household.events.FamilyEvent.DeathCorrected;
import jejak.household.events.FamilyEvent.MemberLeft;
import jejak.household.events.HouseholdEvent.ExternalProgrammeEnrolmentChanged;
import jejak.household.events.HouseholdEvent.HouseholdMovedOut;
import jejak.household.events.HouseholdEvent.MemberDeceased;
import jejak.household.events.HouseholdEvent.RegistryMembershipChanged;
import jejak.ledger.RecordedEvent;
import jejak.query.log.Circumstances;
import org.jspecify.annotations.Nullable;

/**
 * An event of a family's log in both times.
 *
 * @param day when it is true
 * @param knownAt when the office recorded it
 * @param actor account that recorded it
 * @param subject what it says, as a code: the programme, or whether a registry lists the family; else nothing
 */
public record Fact(
        String eventId,
        long position,
        LocalDate day,
        Instant knownAt,
        String actor,
        @Nullable String subject) {

    /** Where, when and by whom an event was recorded. */
    public static Fact of(RecordedEvent event) {
        var e = event.envelope();
        LocalDate day = day(event.payload(), Circumstances.effectiveDate(event), e.recordedAt());
        return new Fact(e.eventId(), event.position(), day, e.recordedAt(), e.actor(), subject(event.payload()));
    }

    /** The day the event itself names; else the day the sender gave; else the day it was recorded. */
    public static LocalDate day(Object event, @Nullable LocalDate effective, Instant recordedAt) {
        LocalDate named = named(event);
        if (named == null) {
            named = effective;
        }
        return named == null ? LocalDate.ofInstant(recordedAt, ZoneOffset.UTC) : named;
    }

    private static @Nullable LocalDate named(Object event) {
        if (event instanceof HouseholdDeliberated e) {
            return e.decidedOn();
        }
        if (event instanceof BsuPaymentReversed e) {
            return e.reversedOn();
        }
        return event instanceof BsuEvent e ? PaymentLife.day(e) : namedOfFamily(event);
    }

    private static @Nullable LocalDate namedOfFamily(Object event) {
        if (event instanceof MemberDeceased e) {
            return e.diedOn();
        }
        if (event instanceof DeathCorrected e) {
            return e.diedOn();
        }
        if (event instanceof MemberLeft e) {
            return e.leftOn();
        }
        if (event instanceof HouseholdMovedOut e) {
            return e.movedOn();
        }
        return event instanceof ExternalProgrammeEnrolmentChanged e ? e.since() : null;
    }

    /** What an event says, as a code. */
    public static @Nullable String subject(Object event) {
        if (event instanceof ExternalProgrammeEnrolmentChanged e) {
            return e.programme();
        }
        return event instanceof RegistryMembershipChanged e ? e.status().name() : null;
    }
}

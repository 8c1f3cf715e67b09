package jejak.api.policy;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import jejak.aid.events.DeliveryEvent.AidDeliveryPlanned;
import jejak.deliberation.events.MusdesEvent.MinutesSigned;
import jejak.household.events.ErasureEvent;
import jejak.household.events.ErasureEvent.ErasureExecuted;
import jejak.household.events.ErasureEvent.ErasureRefused;
import jejak.household.events.ErasureEvent.ErasureRequested;
import jejak.household.events.FamilyEvent;
import jejak.household.events.FamilyEvent.DeathCorrected;
import jejak.household.events.FamilyEvent.DepartureReason;
import jejak.household.events.FamilyEvent.DuplicateNikResolved;
import jejak.household.events.FamilyEvent.FamilyCardRenewed;
import jejak.household.events.FamilyEvent.HouseholdClosed;
import jejak.household.events.FamilyEvent.HouseholdMerged;
import jejak.household.events.FamilyEvent.HouseholdMovedIn;
import jejak.household.events.FamilyEvent.HouseholdReopened;
import jejak.household.events.FamilyEvent.HouseholdSplit;
import jejak.household.events.FamilyEvent.MemberLeft;
import jejak.household.events.FamilyEvent.MoveCorrected;
import jejak.household.events.HouseholdEvent.HouseholdMovedOut;
import jejak.household.events.HouseholdEvent.HouseholdMovedWithinRegency;
import jejak.household.events.HouseholdEvent.MemberAdded;
import jejak.household.events.MoveEvent.HouseholdHandedOver;
import jejak.ledger.RecordedEvent;
import org.jspecify.annotations.Nullable;

/**
 * Where a household, a session, a list, a case, a file, a rule pack or a signal lies and what has become of it, as its own log says.
 *
 * @param closed whether the family has left the regency or ended, or the minutes of the session are signed
 * @param persons ids of everybody ever recorded in the household who did not go over to another one
 * @param pending ids of those whose erasure is asked for and neither refused nor carried out
 * @param household the household a signal is about; null of everything else
 * @param became ids of the households in which people of this one live now: split off, merged, married, taken in elsewhere
 * @param deliveries of which programmes it is or was handed something over
 */
public record Standing(
        String region,
        boolean closed,
        Set<String> persons,
        Set<String> pending,
        @Nullable String household,
        Set<String> became,
        Planned deliveries) {

    /** After these events a stream lies elsewhere, is in another state or holds somebody else. */
    static final Set<String> CHANGING = Set.of(
            "household.HouseholdMovedWithinRegency",
            "household.HouseholdMovedOut",
            "household.HouseholdClosed",
            "household.HouseholdReopened",
            "household.MoveCorrected",
            "household.MemberAdded",
            "household.MemberLeft",
            "household.HouseholdSplit",
            "household.HouseholdMerged",
            "household.HouseholdHandedOver",
            "household.ErasureRequested",
            "household.ErasureRefused",
            "household.ErasureExecuted",
            "aid.AidDeliveryPlanned",
            "deliberation.MinutesSigned");

    /** Of a household or a session of which nothing else is known. */
    public static Standing in(String region) {
        return new Standing(region, false, Set.of(), Set.of(), null, Set.of(), Planned.NONE);
    }

    /** Nothing for a log that is empty or lies nowhere. */
    static Optional<Standing> of(List<RecordedEvent> log) {
        Standing standing = null;
        for (RecordedEvent event : log) {
            standing = standing == null ? FirstEvent.of(event.payload()) : standing.after(event.payload());
        }
        return Optional.ofNullable(standing);
    }

    /** Restriction comes first: it holds wherever the family lives now. */
    public State state() {
        if (!pending.isEmpty()) {
            return State.RESTRICTED;
        }
        return closed ? State.CLOSED : State.NORMAL;
    }

    private Standing after(Object payload) {
        if (payload instanceof HouseholdMovedWithinRegency e) {
            return at(e.toVillageCode(), closed);
        }
        if (payload instanceof HouseholdMovedOut || payload instanceof MinutesSigned) {
            return at(region, true);
        }
        if (payload instanceof AidDeliveryPlanned e) {
            return new Standing(region, closed, persons, pending, household, became, deliveries.after(e));
        }
        if (payload instanceof MemberAdded e) {
            return of(Ids.with(persons, e.member().personId()), became);
        }
        if (payload instanceof HouseholdHandedOver e) {
            return of(persons, Ids.with(became, e.toHouseholdId()));
        }
        if (payload instanceof FamilyEvent e) {
            return after(e);
        }
        return payload instanceof ErasureEvent e ? asked(e) : this;
    }

    private Standing after(FamilyEvent event) {
        return switch (event) {
            case MoveCorrected e -> at(e.villageCode(), false);
            case HouseholdClosed _ -> at(region, true);
            case HouseholdReopened e -> at(region, e.villageCode() == null);
            case HouseholdSplit e -> of(persons, Ids.with(became, e.newHouseholdId()));
            case HouseholdMerged e -> of(persons, Ids.with(became, e.intoHouseholdId()));
            case MemberLeft e -> wentOver(e) ? left(e) : this;
            case HouseholdMovedIn _, FamilyCardRenewed _, DuplicateNikResolved _, DeathCorrected _ -> this;
        };
    }

    private Standing left(MemberLeft e) {
        return of(Ids.without(persons, e.personId()), Ids.with(became, Objects.requireNonNull(e.toHouseholdId())));
    }

    private Standing at(String village, boolean gone) {
        return new Standing(village, gone, persons, pending, household, became, deliveries);
    }

    private Standing of(Set<String> people, Set<String> families) {
        return new Standing(region, closed, people, pending, household, families, deliveries);
    }

    /** A former family asks no more where somebody is now. */
    private static boolean wentOver(MemberLeft e) {
        return e.toHouseholdId() != null && e.reason() != DepartureReason.RECORDED_BY_MISTAKE;
    }

    private Standing asked(ErasureEvent event) {
        boolean over = event instanceof ErasureRefused || event instanceof ErasureExecuted;
        Set<String> rest = over ? Ids.without(pending, event.personId()) : pending;
        Set<String> now = event instanceof ErasureRequested e ? Ids.with(pending, e.personId()) : rest;
        return new Standing(region, closed, persons, now, household, became, deliveries);
    }
}

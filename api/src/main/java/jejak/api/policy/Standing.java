package jejak.api.policy;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jejak.aid.events.RulePackEvent.RulePackActivated;
import jejak.aid.events.RulePackEvent.RulePackDrafted;
import jejak.aid.events.SignalEvent.SignalRaised;
import jejak.deliberation.events.MusdesEvent.MinutesSigned;
import jejak.deliberation.events.MusdesEvent.MusdesScheduled;
import jejak.deliberation.events.VillageListEvent.VillageListPublished;
import jejak.household.events.CaseEvent.CaseOpened;
import jejak.household.events.ErasureEvent;
import jejak.household.events.ErasureEvent.ErasureExecuted;
import jejak.household.events.ErasureEvent.ErasureRefused;
import jejak.household.events.ErasureEvent.ErasureRequested;
import jejak.household.events.FamilyEvent.DepartureReason;
import jejak.household.events.FamilyEvent.HouseholdClosed;
import jejak.household.events.FamilyEvent.MemberLeft;
import jejak.household.events.FamilyEvent.MoveCorrected;
import jejak.household.events.HouseholdEvent.HouseholdMovedOut;
import jejak.household.events.HouseholdEvent.HouseholdMovedWithinRegency;
import jejak.household.events.HouseholdEvent.HouseholdRegistered;
import jejak.household.events.HouseholdEvent.Member;
import jejak.household.events.HouseholdEvent.MemberAdded;
import jejak.household.events.ImportEvent.ImportStarted;
import jejak.ledger.RecordedEvent;
import org.jspecify.annotations.Nullable;

/**
 * Where a household, a session, a list, a case, a file, a rule pack or a signal lies and what has become of it, as its own log says.
 *
 * @param closed whether the family has left the regency or ended, or the minutes of the session are signed
 * @param persons ids of everybody ever recorded in the household who did not go over to another one
 * @param pending ids of those whose erasure is asked for and neither refused nor carried out
 * @param household the household a signal is about; null of everything else
 */
public record Standing(
        String region,
        boolean closed,
        Set<String> persons,
        Set<String> pending,
        @Nullable String household) {

    /** After these events a stream lies elsewhere, is in another state or holds somebody else. */
    static final Set<String> CHANGING = Set.of(
            "household.HouseholdMovedWithinRegency",
            "household.HouseholdMovedOut",
            "household.HouseholdClosed",
            "household.MoveCorrected",
            "household.MemberAdded",
            "household.MemberLeft",
            "household.ErasureRequested",
            "household.ErasureRefused",
            "household.ErasureExecuted",
            "deliberation.MinutesSigned");

    /** Of a household or a session of which nothing else is known. */
    public static Standing in(String region) {
        return new Standing(region, false, Set.of(), Set.of(), null);
    }

    /** Nothing for a log that is empty or lies nowhere. */
    static Optional<Standing> of(List<RecordedEvent> log) {
        Standing standing = null;
        for (RecordedEvent event : log) {
            standing = standing == null ? begun(event.payload()) : standing.after(event.payload());
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

    private static @Nullable Standing begun(Object payload) {
        if (payload instanceof HouseholdRegistered e) {
            Set<String> persons = e.members().stream().map(Member::personId).collect(Collectors.toUnmodifiableSet());
            return new Standing(e.villageCode(), false, persons, Set.of(), null);
        }
        if (payload instanceof SignalRaised e) {
            String region = e.villageCode() == null ? e.regencyCode() : e.villageCode();
            return new Standing(region, false, Set.of(), Set.of(), e.householdId());
        }
        if (payload instanceof CaseOpened e) {
            return in(e.villageCode());
        }
        if (payload instanceof VillageListPublished e) {
            return in(e.villageCode());
        }
        if (payload instanceof ImportStarted e) {
            return in(e.regencyCode());
        }
        return payload instanceof MusdesScheduled e ? in(e.villageCode()) : packBegun(payload);
    }

    private static @Nullable Standing packBegun(Object payload) {
        if (payload instanceof RulePackDrafted e) {
            return in(e.regencyCode());
        }
        return payload instanceof RulePackActivated e ? in(e.regencyCode()) : null;
    }

    private Standing after(Object payload) {
        if (payload instanceof HouseholdMovedWithinRegency e) {
            return new Standing(e.toVillageCode(), closed, persons, pending, household);
        }
        if (payload instanceof MoveCorrected e) {
            return new Standing(e.villageCode(), false, persons, pending, household);
        }
        if (payload instanceof HouseholdMovedOut
                || payload instanceof HouseholdClosed
                || payload instanceof MinutesSigned) {
            return new Standing(region, true, persons, pending, household);
        }
        if (payload instanceof MemberAdded e) {
            return new Standing(region, closed, with(persons, e.member().personId()), pending, household);
        }
        if (payload instanceof MemberLeft e && wentOver(e)) {
            return new Standing(region, closed, without(persons, e.personId()), pending, household);
        }
        return payload instanceof ErasureEvent e ? asked(e) : this;
    }

    /** A former family asks no more where somebody is now. */
    private static boolean wentOver(MemberLeft e) {
        return e.toHouseholdId() != null && e.reason() != DepartureReason.RECORDED_BY_MISTAKE;
    }

    private Standing asked(ErasureEvent event) {
        boolean over = event instanceof ErasureRefused || event instanceof ErasureExecuted;
        Set<String> rest = over ? without(pending, event.personId()) : pending;
        Set<String> now = event instanceof ErasureRequested e ? with(pending, e.personId()) : rest;
        return new Standing(region, closed, persons, now, household);
    }

    private static Set<String> with(Set<String> ids, String one) {
        return Stream.concat(ids.stream(), Stream.of(one)).collect(Collectors.toUnmodifiableSet());
    }

    private static Set<String> without(Set<String> ids, String one) {
        return ids.stream().filter(id -> !id.equals(one)).collect(Collectors.toUnmodifiableSet());
    }
}

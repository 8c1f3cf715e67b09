package jejak.household.family;

import java.time.LocalDate;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import jejak.household.events.ErasureEvent.HoldKind;
import jejak.household.events.HouseholdEvent.DisabilityKind;
import jejak.household.events.HouseholdEvent.DisabilitySeverity;
import jejak.household.events.HouseholdEvent.Member;
import jejak.household.events.JknEvent.JknSegment;
import org.jspecify.annotations.Nullable;

/**
 * One person of a family with everything that goes along when the person goes to another one.
 *
 * @param setBy id of the event that last said who this is
 * @param death what is on record of a death; null of the living
 * @param here whether the person belongs to the family still
 * @param leftOn the day on which the person left; null of who is here, or is of another regency's log
 * @param holds by reference, what needs the person's data to stay
 */
record Kinsman(
        Member member,
        String setBy,
        @Nullable Death death,
        boolean here,
        @Nullable LocalDate leftOn,
        @Nullable Impairment impairment,
        @Nullable Insurance insurance,
        Map<String, HoldKind> holds) {

    /**
     * A death, and the event that last said so.
     *
     * @param by everybody whose word it is: who recorded it, and whoever put its day right since
     */
    record Death(LocalDate on, String eventId, Set<String> by) {}

    /** A disability as it was last said. */
    record Impairment(
            @Nullable DisabilityKind kind, @Nullable DisabilitySeverity severity, LocalDate assessedOn) {}

    /** A health insurance since a day. */
    record Insurance(JknSegment segment, boolean active, LocalDate since) {}

    static Kinsman of(Member member, String eventId) {
        return new Kinsman(member, eventId, null, true, null, null, null, Map.of());
    }

    Kinsman recorded(Member right, String eventId) {
        return new Kinsman(right, eventId, death, here, leftOn, impairment, insurance, holds);
    }

    /** Another day for a death on record makes its author one more of those whose word it is; no day, and there was none. */
    Kinsman died(@Nullable LocalDate on, String eventId, String by) {
        if (on == null) {
            return new Kinsman(member, setBy, null, here, leftOn, impairment, insurance, holds);
        }
        Set<String> authors = new HashSet<>(death == null ? Set.of() : death.by());
        authors.add(by);
        Death now = new Death(on, eventId, Set.copyOf(authors));
        return new Kinsman(member, setBy, now, here, leftOn, impairment, insurance, holds);
    }

    Kinsman gone(@Nullable LocalDate on) {
        return new Kinsman(member, setBy, death, false, on, impairment, insurance, holds);
    }

    Kinsman impaired(Impairment found) {
        return new Kinsman(member, setBy, death, here, leftOn, found, insurance, holds);
    }

    Kinsman insured(@Nullable Insurance as) {
        return new Kinsman(member, setBy, death, here, leftOn, impairment, as, holds);
    }

    Kinsman held(String reference, @Nullable HoldKind kind) {
        Map<String, HoldKind> now = new LinkedHashMap<>(holds);
        if (kind == null) {
            now.remove(reference);
        } else {
            now.put(reference, kind);
        }
        return new Kinsman(member, setBy, death, here, leftOn, impairment, insurance, Collections.unmodifiableMap(now));
    }

    /** A birth date is always given, and reads null only once the person's key is gone. */
    boolean readable() {
        return member.birthDate() != null;
    }

    boolean livesHere() {
        return here && death == null;
    }

    boolean bornAfter(LocalDate day) {
        LocalDate born = member.birthDate();
        return born != null && born.isAfter(day);
    }
}

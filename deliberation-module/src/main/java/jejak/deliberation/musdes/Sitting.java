package jejak.deliberation.musdes;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import jejak.deliberation.events.MusdesEvent.AttendanceRecorded;
import jejak.deliberation.events.MusdesEvent.AttendeeRole;
import jejak.deliberation.events.MusdesEvent.MusdesPostponed;
import jejak.deliberation.sitting.SessionDay;
import org.jspecify.annotations.Nullable;

/**
 * Remembers of the sitting that is being held between which days it lies, and who came.
 *
 * @param number 1, and one more after each postponement
 * @param notBefore the session's day, as {@link SessionDay} reckons it
 * @param notAfter last day on which a further sitting is in time; none at the first
 * @param present who came to this sitting, by person
 */
record Sitting(int number, LocalDate notBefore, @Nullable LocalDate notAfter, Map<String, AttendeeRole> present) {

    static final Sitting FIRST = new Sitting(1, LocalDate.EPOCH, null, Map.of());

    Sitting on(LocalDate day) {
        return new Sitting(number, day, notAfter, present);
    }

    Sitting next(MusdesPostponed e) {
        return new Sitting(e.nextSitting(), notBefore, e.notAfter(), Map.of());
    }

    Sitting attendedBy(AttendanceRecorded e) {
        Map<String, AttendeeRole> came = new LinkedHashMap<>(present);
        e.attendees().forEach(a -> came.putIfAbsent(a.personId(), a.role()));
        return new Sitting(number, notBefore, notAfter, Collections.unmodifiableMap(came));
    }

    /** Whether somebody came, now or to an earlier one. */
    boolean hasBegun() {
        return number > FIRST.number || !present.isEmpty();
    }

    boolean furtherInTime(LocalDate heldOn) {
        return notAfter != null && !heldOn.isAfter(notAfter);
    }

    /** How many of those present count for the quorum: an observer is not one of the invited. */
    int counted(Preparation preparation) {
        return (int) present.entrySet().stream()
                .filter(one -> one.getValue() != AttendeeRole.OBSERVER && preparation.counts(one.getKey()))
                .count();
    }
}

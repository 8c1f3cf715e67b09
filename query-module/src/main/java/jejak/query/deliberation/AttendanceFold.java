package jejak.query.deliberation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jejak.deliberation.events.MusdesEvent.AttendanceRecorded;
import jejak.deliberation.events.MusdesEvent.AttendeeRole;

/** Folds who came to which sitting of a session: who came to one that failed was not in the room where it decided. */
final class AttendanceFold {

    private final Map<String, Came> people = new LinkedHashMap<>();
    private int sitting = 1;

    /** One person, in the role the person was recorded with last, and the numbers of the sittings the person came to. */
    record Came(String personId, String name, AttendeeRole role, List<Integer> sittings) {
        private Came(Came before, Came now) {
            this(
                    now.personId,
                    now.name,
                    now.role,
                    Stream.concat(before.sittings.stream(), now.sittings.stream())
                            .distinct()
                            .toList());
        }
    }

    void on(AttendanceRecorded event) {
        event.attendees()
                .forEach(a -> people.merge(
                        a.personId(), new Came(a.personId(), a.name(), a.role(), List.of(sitting)), Came::new));
    }

    void putOffTo(int next) {
        sitting = next;
    }

    List<Came> people() {
        return List.copyOf(people.values());
    }
}

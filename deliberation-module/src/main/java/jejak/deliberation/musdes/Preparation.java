package jejak.deliberation.musdes;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jejak.deliberation.events.MusdesCallEvent.InvitationsSent;
import jejak.deliberation.events.MusdesCallEvent.PrelistFixed;
import jejak.deliberation.events.MusdesEvent.AttendeeRole;
import org.jspecify.annotations.Nullable;

/**
 * Remembers who was invited to a session and which families are laid before it.
 *
 * @param invited the people whose invitation is on record, by person
 * @param versions every version of the prelist that was ever fixed
 */
record Preparation(
        Map<String, AttendeeRole> invited, @Nullable PrelistFixed prelist, Set<String> versions) {

    static final Preparation NONE = new Preparation(Map.of(), null, Set.of());

    Preparation with(InvitationsSent e) {
        Map<String, AttendeeRole> all = new LinkedHashMap<>(invited);
        e.invitees().forEach(i -> all.putIfAbsent(i.personId(), i.role()));
        return new Preparation(Collections.unmodifiableMap(all), prelist, versions);
    }

    Preparation with(PrelistFixed e) {
        Set<String> all =
                Stream.concat(versions.stream(), Stream.of(e.version())).collect(Collectors.toUnmodifiableSet());
        return new Preparation(invited, e, all);
    }

    /** Without a list of invitations everybody in the room counts; with one, nobody that the quorum is not counted from. */
    boolean counts(String personId) {
        AttendeeRole role = invited.get(personId);
        return invited.isEmpty() || (role != null && role != AttendeeRole.OBSERVER);
    }

    /** How many the quorum is counted from: as many as were called, or more when more were invited. */
    int invitedOf(int called) {
        long listed = invited.values().stream()
                .filter(role -> role != AttendeeRole.OBSERVER)
                .count();
        return Math.max(called, (int) listed);
    }

    /** Families of the prelist on which nothing was decided. */
    List<String> undecided(Set<String> decided) {
        return prelist == null
                ? List.of()
                : prelist.householdIds().stream()
                        .filter(family -> !decided.contains(family))
                        .toList();
    }
}

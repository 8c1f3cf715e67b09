package jejak.api.demo;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import jejak.deliberation.events.MusdesEvent.AttendeeRole;
import jejak.deliberation.musdes.RecordAttendance.NewAttendee;
import jejak.deliberation.musdes.SignMinutes.NewSignature;

/** Fills the room of a session: who comes, who signs, under invented names and ids. */
final class DemoRoom {

    private DemoRoom() {}

    /** Nine of the twelve invited, everybody whose presence a rule may ask for. */
    static List<NewAttendee> all(String village) {
        List<NewAttendee> attendees = new ArrayList<>();
        for (AttendeeRole role : AttendeeRole.values()) {
            if (role != AttendeeRole.OBSERVER) {
                attendees.add(new NewAttendee(uuid(village + "|" + role), "Peserta Demo " + role.name(), role));
            }
        }
        return attendees;
    }

    static List<NewAttendee> few(String village) {
        return all(village).subList(0, 3);
    }

    static List<NewSignature> signatures(String village) {
        return all(village).subList(0, 3).stream()
                .map(a -> new NewSignature(a.personId(), a.name(), a.role()))
                .toList();
    }

    static String hash(String village) {
        return (uuid("minutes-a|" + village) + uuid("minutes-b|" + village)).replace("-", "");
    }

    static String uuid(String of) {
        return UUID.nameUUIDFromBytes(("jejak demo|" + of).getBytes(StandardCharsets.UTF_8))
                .toString();
    }
}

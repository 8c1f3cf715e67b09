package jejak.deliberation.musdes;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jejak.deliberation.events.MusdesEvent;
import jejak.deliberation.events.MusdesEvent.AttendanceRecorded;
import jejak.deliberation.events.MusdesEvent.Attendee;
import jejak.deliberation.events.MusdesEvent.AttendeeRole;
import jejak.kernel.Rejected.Checks;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Records who came to the present sitting. */
public record RecordAttendance(@TargetAggregateIdentifier String musdesId, List<NewAttendee> attendees) {

    /** One person in the room. */
    public record NewAttendee(String personId, String name, AttendeeRole role) {

        Attendee asRecorded() {
            return new Attendee(personId, name, role);
        }
    }

    /**
     * A person is counted once, as first recorded; a list that names nobody new says nothing new.
     *
     * @param on the day on which they came
     */
    List<MusdesEvent> decide(MusdesState session, LocalDate on, LocalDate today) {
        session.mustNotBeClosed();
        session.mustBe(false);
        Checks checks = new Checks();
        checks.that(!attendees.isEmpty(), "attendees", MusdesReason.ATTENDANCE_EMPTY);
        for (int i = 0; i < attendees.size(); i++) {
            NewAttendee attendee = attendees.get(i);
            Inputs.person(checks, "attendees[" + i + "].", attendee.personId(), attendee.name());
        }
        Inputs.date(checks, "effectiveDate", on, today);
        session.check(checks, "effectiveDate", on);
        checks.done();
        Map<String, Attendee> came = new LinkedHashMap<>();
        attendees.stream()
                .filter(a -> !session.sitting().present().containsKey(a.personId()))
                .forEach(a -> came.putIfAbsent(a.personId(), a.asRecorded()));
        return came.isEmpty() ? List.of() : List.of(new AttendanceRecorded(musdesId, List.copyOf(came.values())));
    }
}

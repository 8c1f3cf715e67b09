package jejak.deliberation.musdes;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import jejak.deliberation.events.MusdesEvent.Agenda;
import jejak.deliberation.events.MusdesEvent.AttendanceRecorded;
import jejak.deliberation.events.MusdesEvent.AttendeeRole;
import jejak.deliberation.events.MusdesEvent.Forum;
import jejak.deliberation.events.MusdesEvent.MinutesSigned;
import jejak.deliberation.events.MusdesEvent.MusdesOpened;
import jejak.deliberation.events.MusdesEvent.MusdesScheduled;
import jejak.deliberation.musdes.RecordAttendance.NewAttendee;
import jejak.deliberation.musdes.SignMinutes.NewSignature;
import jejak.deliberation.sitting.QuorumRule;
import jejak.deliberation.sitting.QuorumRules;
import jejak.kernel.Actor;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.test.aggregate.AggregateTestFixture;

/** The session that the examples speak of: Bengkala's, to which six people were invited. */
final class SampleSession {

    static final String SESSION = "musdes:7f0c1d2e-3b4a-4c5d-8e6f-7a8b9c0d1e2f";
    static final String BENGKALA = "51.08.08.2010";
    static final String KAMPUNG_SINGARAJA = "51.08.06.1010";
    static final String CYCLE = "2024-05";
    static final LocalDate SCHEDULED = LocalDate.of(2024, 6, 3);
    static final LocalDate TODAY = LocalDate.of(2024, 6, 10);
    static final int INVITED = 6;

    static final NewAttendee HEAD = came(1, AttendeeRole.VILLAGE_HEAD);
    static final NewAttendee OPERATOR = came(2, AttendeeRole.VILLAGE_OPERATOR);
    static final NewAttendee COUNCIL = came(3, AttendeeRole.VILLAGE_COUNCIL);
    static final NewAttendee POOR_FAMILY = came(4, AttendeeRole.POOR_FAMILY_REPRESENTATIVE);
    static final NewAttendee OBSERVER = came(5, AttendeeRole.OBSERVER);

    /** Two thirds, the council in the room, a second sitting within three days that may go on, the council signs. */
    static final QuorumRule TWO_THIRDS =
            new QuorumRule(2, 3, Set.of(AttendeeRole.VILLAGE_COUNCIL), 3, true, Set.of(AttendeeRole.VILLAGE_COUNCIL));

    static final QuorumRules BULELENG = (regency, _) -> {
        if (!"51.08".equals(regency)) {
            throw new IllegalArgumentException("No rule for " + regency);
        }
        return TWO_THIRDS;
    };

    private SampleSession() {}

    static ScheduleMusdes schedule() {
        return new ScheduleMusdes(
                SESSION, BENGKALA, Forum.MUSDES, Agenda.REGISTRY_UPDATE, CYCLE, SCHEDULED, INVITED, null);
    }

    static SignMinutes sign(NewSignature... signatures) {
        return new SignMinutes(SESSION, "BA-7/2024", SCHEDULED, "ab".repeat(32), List.of(signatures));
    }

    static MusdesScheduled scheduled() {
        return new MusdesScheduled(
                SESSION, BENGKALA, Forum.MUSDES, Agenda.REGISTRY_UPDATE, CYCLE, SCHEDULED, INVITED, null);
    }

    static AttendanceRecorded attended(NewAttendee... people) {
        return new AttendanceRecorded(
                SESSION, Arrays.stream(people).map(NewAttendee::asRecorded).toList());
    }

    static MusdesOpened opened() {
        return new MusdesOpened(SESSION, 1, INVITED, 4, 4);
    }

    static MinutesSigned signed() {
        return new MinutesSigned(
                SESSION,
                BENGKALA,
                Agenda.REGISTRY_UPDATE,
                CYCLE,
                "BA-7/2024",
                SCHEDULED,
                "ab".repeat(32),
                Stream.of(HEAD, OPERATOR, COUNCIL).map(p -> by(p).asRecorded()).toList());
    }

    static NewSignature by(NewAttendee person) {
        return new NewSignature(person.personId(), person.name(), person.role());
    }

    static NewAttendee came(int number, AttendeeRole role) {
        return new NewAttendee("c0ffee00-0000-4000-8000-00000000000" + number, "Peserta " + number, role);
    }

    /** An event as the product records it: with the day from which it is true. */
    static GenericEventMessage<?> dated(Object event, LocalDate on) {
        return new GenericEventMessage<>(event, Map.of(Actor.EFFECTIVE_DATE, on.toString()));
    }

    static Map<String, Object> today() {
        return Map.of(Actor.TODAY, TODAY.toString());
    }

    static Map<String, Object> held(LocalDate on) {
        return Map.of(Actor.TODAY, TODAY.toString(), Actor.EFFECTIVE_DATE, on.toString());
    }

    static AggregateTestFixture<MusdesSession> session() {
        return session(TWO_THIRDS);
    }

    static AggregateTestFixture<MusdesSession> session(QuorumRule rule) {
        AggregateTestFixture<MusdesSession> fixture = new AggregateTestFixture<>(MusdesSession.class);
        QuorumRules rules = (_, _) -> rule;
        fixture.registerInjectableResource(rules);
        return fixture;
    }
}

package jejak.query.deliberation;

import static jejak.query.BuSari.BENGKALA;
import static jejak.query.BuSari.TENTH_OF_JUNE;

import java.time.LocalDate;
import java.util.List;
import jejak.deliberation.events.MusdesCallEvent.MusdesCancellationReason;
import jejak.deliberation.events.MusdesCallEvent.MusdesCancelled;
import jejak.deliberation.events.MusdesEvent.Agenda;
import jejak.deliberation.events.MusdesEvent.Attendee;
import jejak.deliberation.events.MusdesEvent.AttendeeRole;
import jejak.deliberation.events.MusdesEvent.Forum;
import jejak.deliberation.events.MusdesEvent.MinutesSigned;
import jejak.deliberation.events.MusdesEvent.MusdesScheduled;
import jejak.deliberation.events.MusdesEvent.Signature;
import jejak.deliberation.events.MusdesResultEvent.AmendmentGround;
import jejak.deliberation.events.MusdesResultEvent.Attachment;
import jejak.deliberation.events.MusdesResultEvent.AttachmentKind;
import jejak.deliberation.events.MusdesResultEvent.MinutesAmended;
import jejak.deliberation.events.MusdesResultEvent.MusdesResultAccepted;
import jejak.deliberation.events.MusdesResultEvent.MusdesResultReturned;
import jejak.deliberation.events.MusdesResultEvent.MusdesResultSubmitted;
import jejak.deliberation.events.MusdesResultEvent.ResultReturnReason;

/** A session of Bengkala, as the tests tell it. */
final class Bengkala {

    static final String SESSION = "musdes:0c8f4c5e-5a0e-4d6a-8a50-5f2a7a3c1b01";
    static final Attendee PERBEKEL = new Attendee("person-perbekel", "I Made Arya", AttendeeRole.VILLAGE_HEAD);
    static final Attendee KELIAN = new Attendee("person-kelian", "I Ketut Rai", AttendeeRole.NEIGHBOURHOOD_HEAD);

    private Bengkala() {}

    static MusdesScheduled scheduled(String musdesId, LocalDate on) {
        return new MusdesScheduled(musdesId, BENGKALA, Forum.MUSDES, Agenda.REGISTRY_UPDATE, "2024-05", on, 40, "v3");
    }

    static MusdesCancelled cancelled(LocalDate on) {
        return new MusdesCancelled(
                SESSION, BENGKALA, Agenda.REGISTRY_UPDATE, "2024-05", on, MusdesCancellationReason.CALLED_TWICE);
    }

    static MusdesResultSubmitted submitted(LocalDate on) {
        return new MusdesResultSubmitted(
                SESSION, BENGKALA, on, null, List.of(new Attachment(AttachmentKind.MINUTES, "ab12")));
    }

    static MusdesResultReturned returned(LocalDate on) {
        return new MusdesResultReturned(SESSION, BENGKALA, on, ResultReturnReason.FAMILY_LEFT_OUT);
    }

    static MusdesResultAccepted accepted(LocalDate on) {
        return new MusdesResultAccepted(SESSION, BENGKALA, on);
    }

    static MinutesAmended amended(LocalDate on) {
        return new MinutesAmended(
                SESSION, BENGKALA, "BA-7/2024", "AD-1/2024", on, "cd34", AmendmentGround.FAMILY_LEFT_OUT, List.of());
    }

    static MinutesSigned signed() {
        return new MinutesSigned(
                SESSION,
                BENGKALA,
                Agenda.REGISTRY_UPDATE,
                "2024-05",
                "BA-7/2024",
                TENTH_OF_JUNE,
                "ab12",
                List.of(new Signature("person-perbekel", "I Made Arya", AttendeeRole.VILLAGE_HEAD)));
    }
}

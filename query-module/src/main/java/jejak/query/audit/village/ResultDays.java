package jejak.query.audit.village;

import jejak.deliberation.events.MusdesCallEvent.SptjmIssued;
import jejak.deliberation.events.MusdesResultEvent;
import jejak.deliberation.events.MusdesResultEvent.AddendumBrought;
import jejak.deliberation.events.MusdesResultEvent.MinutesAmended;
import jejak.deliberation.events.MusdesResultEvent.MusdesResultAccepted;
import jejak.deliberation.events.MusdesResultEvent.MusdesResultReturned;
import jejak.deliberation.events.MusdesResultEvent.MusdesResultSubmitted;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Notes on a session whether a statement stands in for it, when its result went back and when it was taken. */
final class ResultDays {

    private ResultDays() {}

    static void stated(JdbcClient db, SptjmIssued event, String entry) {
        db.sql("""
            update village_sessions_v1
            set opened = true, stated = true, events = events || ',' || ? where musdes_id = ?
            """).params(entry, event.musdesId()).update();
    }

    /** From its first return on a result does not count until it is taken, however often it goes to and fro. */
    static void write(JdbcClient db, MusdesResultEvent event, String entry) {
        switch (event) {
            case MusdesResultReturned e ->
                db.sql("""
                    update village_sessions_v1
                    set returned_on = coalesce(returned_on, ?), events = events || ',' || ? where musdes_id = ?
                    """).params(e.returnedOn(), entry, e.musdesId()).update();
            case MusdesResultAccepted e ->
                db.sql("""
                    update village_sessions_v1
                    set accepted_on = ?, events = events || ',' || ? where musdes_id = ?
                    """).params(e.acceptedOn(), entry, e.musdesId()).update();
            case MusdesResultSubmitted _, AddendumBrought _, MinutesAmended _ -> {}
        }
    }
}

package jejak.query.audit.village;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import jejak.deliberation.events.MusdesCallEvent.SptjmIssued;
import jejak.deliberation.events.MusdesEvent.AttendeeRole;
import jejak.deliberation.events.MusdesEvent.MinutesSigned;
import jejak.deliberation.events.MusdesEvent.MusdesDecisionRecorded;
import jejak.deliberation.events.MusdesEvent.MusdesOpened;
import jejak.deliberation.events.MusdesEvent.MusdesScheduled;
import jejak.deliberation.events.MusdesEvent.QuorumNotMet;
import jejak.deliberation.events.MusdesResultEvent;
import jejak.query.audit.EventList;
import jejak.query.audit.village.StaleVillage.LastSession;
import jejak.query.engine.Projection;
import jejak.query.paging.Connection;
import jejak.query.paging.PageRequest;
import jejak.query.paging.QueryRefused;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.messaging.annotation.MessageIdentifier;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.Arguments;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Which villages have not deliberated for long, and which sessions lacked a quorum or signatures. */
@Projection(
        table = "village_sessions_v1",
        ddl = VillageSessionsShape.DDL,
        sdl = VillageSessionsShape.SDL + DoubtfulSessionSdl.TEXT)
class VillageSessions {

    private final JdbcClient db;

    VillageSessions(JdbcClient db) {
        this.db = db;
    }

    @EventHandler
    void on(MusdesScheduled e, @MessageIdentifier String eventId, TrackingToken token) {
        db.sql("""
            insert into village_sessions_v1
            values (?, ?, ?, ?, null, null, null, false, 0, null, null, false, null, null, false, ?)
            """)
                .params(e.musdesId(), e.villageCode(), e.scheduledOn(), e.invited(), EventList.entry(eventId, token))
                .update();
    }

    @EventHandler
    void on(QuorumNotMet e, @MessageIdentifier String eventId, TrackingToken token) {
        sat(e.musdesId(), e.sitting(), e.present(), e.required(), EventList.entry(eventId, token));
    }

    @EventHandler
    void on(MusdesOpened e, @MessageIdentifier String eventId, TrackingToken token) {
        sat(e.musdesId(), e.sitting(), e.present(), e.required(), EventList.entry(eventId, token));
        db.sql("update village_sessions_v1 set opened = true where musdes_id = ?")
                .param(e.musdesId())
                .update();
    }

    @EventHandler
    void on(MusdesDecisionRecorded e) {
        db.sql("update village_sessions_v1 set decisions = decisions + 1 where musdes_id = ?")
                .param(e.musdesId())
                .update();
    }

    @EventHandler
    void on(MinutesSigned e, @MessageIdentifier String eventId, TrackingToken token) {
        db.sql("""
            update village_sessions_v1
            set signed_on = ?, minutes_number = ?, head_signed = ?, events = events || ',' || ? where musdes_id = ?
            """)
                .params(e.signedOn(), e.beritaAcaraNumber())
                .param(e.signatures().stream().anyMatch(s -> s.role() == AttendeeRole.VILLAGE_HEAD))
                .params(EventList.entry(eventId, token), e.musdesId())
                .update();
    }

    @EventHandler
    void on(SptjmIssued e, @MessageIdentifier String eventId, TrackingToken token) {
        ResultDays.stated(db, e, EventList.entry(eventId, token));
    }

    @EventHandler
    void on(MusdesResultEvent e, @MessageIdentifier String eventId, TrackingToken token) {
        ResultDays.write(db, e, EventList.entry(eventId, token));
    }

    @QueryMapping
    Connection<StaleVillage> staleVillages(
            @Argument int months,
            @Arguments Sought sought,
            @Argument int first,
            @Argument @Nullable String after,
            @ContextValue(name = "region", required = false) @Nullable String within) {
        if (months < 1) {
            throw new QueryRefused("MONTHS", "months harus 1 atau lebih.", "months must be 1 or more.");
        }
        PageRequest page = PageRequest.of(first, after, 1);
        Map<String, LastSession> last = StaleVillage.last(db, sought);
        List<@Nullable StaleVillage> rows = StaleVillage.all(sought, within, months, last).stream()
                .filter(v -> v.villageCode().compareTo(page.keyOr(0, "")) > 0)
                .limit(page.limit())
                .<@Nullable StaleVillage>map(v -> v)
                .toList();
        return Connection.<StaleVillage>of(page, rows, v -> PageRequest.cursor(v.villageCode()));
    }

    @QueryMapping
    Connection<DoubtfulSession> doubtfulSessions(
            @Arguments Sought sought,
            @Argument int first,
            @Argument @Nullable String after,
            @ContextValue(name = "region", required = false) @Nullable String within) {
        PageRequest page = PageRequest.of(first, after, 2);
        List<DoubtfulSession.@Nullable Stored> rows = db.sql(DoubtfulSession.SELECT)
                .param("region", sought.region())
                .param("within", within)
                .param("asOf", sought.asOf())
                .param("day", page.day(0, LocalDate.EPOCH))
                .param("id", page.keyOr(1, ""))
                .param("limit", page.limit())
                .query(DoubtfulSession.Stored.class)
                .list();
        return Connection.<DoubtfulSession.Stored>of(
                        page, rows, r -> PageRequest.cursor(r.scheduledOn().toString(), r.musdesId()))
                .map(DoubtfulSession::of);
    }

    private void sat(String musdesId, int sitting, int present, int required, String event) {
        db.sql("""
            update village_sessions_v1
            set sitting = ?, present = ?, required = ?, events = events || ',' || ? where musdes_id = ?
            """).params(sitting, present, required, event, musdesId).update();
    }
}

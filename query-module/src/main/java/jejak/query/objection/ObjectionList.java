package jejak.query.objection;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import jejak.deliberation.events.ObjectionEvent.ObjectionAcknowledged;
import jejak.deliberation.events.ObjectionEvent.ObjectionAppealed;
import jejak.deliberation.events.ObjectionEvent.ObjectionDecided;
import jejak.deliberation.events.ObjectionEvent.ObjectionExpired;
import jejak.deliberation.events.ObjectionEvent.ObjectionFiled;
import jejak.deliberation.events.ObjectionEvent.ObjectionInvestigated;
import jejak.query.engine.Projection;
import jejak.query.paging.Connection;
import jejak.query.paging.PageRequest;
import jejak.query.paging.RegionArgument;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.Timestamp;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Where each objection stands and until when the office has to decide it. */
@Projection(table = "objections_v1", ddl = ObjectionListShape.DDL, sdl = ObjectionListShape.SDL)
class ObjectionList implements DueObjections {

    private static final OffsetDateTime BEFORE_ALL = OffsetDateTime.of(1, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC);

    private final JdbcClient db;

    ObjectionList(JdbcClient db) {
        this.db = db;
    }

    @EventHandler
    void on(ObjectionFiled e, @Timestamp Instant filedAt) {
        db.sql("insert into objections_v1 values (?, ?, ?, ?, 'FILED', ?, ?, null, null, false)")
                .params(
                        e.objectionId(),
                        e.householdId(),
                        e.villageCode(),
                        e.kind().name())
                .params(filedAt.atOffset(ZoneOffset.UTC), e.dueOn())
                .update();
    }

    @EventHandler
    void on(ObjectionAcknowledged e) {
        db.sql("update objections_v1 set stage = 'ACKNOWLEDGED' where objection_id = ?")
                .param(e.objectionId())
                .update();
    }

    @EventHandler
    void on(ObjectionInvestigated e) {
        db.sql("""
            update objections_v1 set findings = ?,
                stage = case when stage = 'APPEALED' then stage else 'INVESTIGATED' end
            where objection_id = ?
            """).params(e.findings().name(), e.objectionId()).update();
    }

    @EventHandler
    void on(ObjectionDecided e) {
        settled(e.objectionId(), e.outcome().name(), false);
    }

    @EventHandler
    void on(ObjectionExpired e) {
        settled(e.objectionId(), e.outcome().name(), true);
    }

    @EventHandler
    void on(ObjectionAppealed e) {
        db.sql("update objections_v1 set stage = 'APPEALED', due_on = ? where objection_id = ?")
                .params(e.dueOn(), e.objectionId())
                .update();
    }

    @QueryMapping
    Connection<Objection> objections(
            @Argument String villageCode,
            @Argument @Nullable LocalDate overdueOn,
            @Argument int first,
            @Argument @Nullable String after) {
        PageRequest page = PageRequest.of(first, after, 2);
        List<@Nullable Objection> rows = db.sql("""
            select * from objections_v1
            where village_code = :village and (cast(:overdue as date) is null or due_on < :overdue)
                and (filed_at, objection_id) > (:filed, :objection)
            order by filed_at, objection_id limit :limit
            """)
                .param("village", RegionArgument.village(villageCode))
                .param("overdue", overdueOn)
                .param("filed", page.moment(0, BEFORE_ALL))
                .param("objection", page.keyOr(1, ""))
                .param("limit", page.limit())
                .query(Objection.class)
                .list();
        return Connection.of(page, rows, row -> PageRequest.cursor(row.filedAt().toString(), row.objectionId()));
    }

    @Override
    public List<Due> dueBefore(LocalDate day) {
        return db.sql("""
            select objection_id, household_id, village_code, due_on from objections_v1
            where due_on < ? order by due_on, objection_id limit 100
            """).param(day).query(Due.class).list().stream()
                .map(Objects::requireNonNull)
                .toList();
    }

    private void settled(String objectionId, String outcome, boolean byDeadline) {
        db.sql("""
            update objections_v1 set stage = 'SETTLED', due_on = null, outcome = ?, by_deadline = ?
            where objection_id = ?
            """).params(outcome, byDeadline, objectionId).update();
    }
}

package jejak.query.objection;

import java.util.List;
import java.util.Objects;
import jejak.deliberation.events.HouseholdObjectionEvent.ObjectionSettled;
import jejak.deliberation.events.ObjectionEvent.ObjectionAppealed;
import jejak.deliberation.events.ObjectionEvent.ObjectionFiled;
import jejak.deliberation.events.ObjectionEvent.ObjectionOutcome;
import jejak.query.objection.ObjectionTask.Task;
import jejak.query.paging.Connection;
import jejak.query.paging.PageRequest;
import jejak.query.paging.RegionArgument;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Writes and reads what upheld objections ask. */
record ObjectionTaskRows(JdbcClient db) {

    private static final String SETTLED = """
        insert into objection_tasks_v1 (objection_id, household_id, task, programme, category, year, position, since,
            decided_by, decision, stands, filed_in)
        select :objection, :family, :task, programme, category, year, :position, :since, :by, :decision, true,
            (select filed_in from objection_villages_v1 where household_id = :family and objection_id = :objection)
        from (select programme, category, year from objected_benefits_v1
              where household_id = :family and runs and :task = 'STOP_BENEFIT'
              union all
              select null, null, null where :task <> 'STOP_BENEFIT') what
        on conflict (household_id, objection_id, benefit) do update set stands = true
        """;

    private static final String DONE = """
        update objection_tasks_v1 set event_id = :event, event_position = :position, acted_at = :at, acted_by = :by
        where household_id = :family and acted_at is null and position < :position
        """;

    private static final String PAGE = """
        select * from objection_tasks_v1
        where stands and (not :open or acted_at is null)
            and (cast(:village as text) is null or filed_in = :village) and (position, benefit) > (:position, :benefit)
        order by position, benefit limit :most
        """;

    void filed(ObjectionFiled e) {
        db.sql("insert into objection_villages_v1 values (?, ?, ?)")
                .params(e.householdId(), e.objectionId(), e.villageCode())
                .update();
    }

    /** A decision on an appeal takes the place of the first one; what was done since the first stays done. */
    void settled(ObjectionSettled e, Deed by) {
        if (e.outcome() != ObjectionOutcome.UPHELD) {
            db.sql("delete from objection_tasks_v1 where household_id = ? and objection_id = ?")
                    .params(e.householdId(), e.objectionId())
                    .update();
            return;
        }
        db.sql(SETTLED)
                .param("objection", e.objectionId())
                .param("family", e.householdId())
                .param("task", Task.of(e.kind()).name())
                .param("position", by.position())
                .param("since", by.at())
                .param("by", by.actor())
                .param("decision", by.eventId())
                .update();
    }

    void appealed(ObjectionAppealed e) {
        db.sql("update objection_tasks_v1 set stands = false where household_id = ? and objection_id = ?")
                .params(e.householdId(), e.objectionId())
                .update();
    }

    private void stopped(ObjectedBenefit b, Deed by) {
        done(DONE + "and programme = :programme and category = :category and year = :year", b.householdId(), by)
                .param("programme", b.programme())
                .param("category", b.category())
                .param("year", b.year())
                .update();
        done(Task.CORRECT_IDENTITY, b.householdId(), by);
    }

    void done(Task task, String householdId, Deed by) {
        done(DONE + "and task = :task", householdId, by)
                .param("task", task.name())
                .update();
    }

    private JdbcClient.StatementSpec done(String sql, String householdId, Deed by) {
        return db.sql(sql)
                .param("family", householdId)
                .param("event", by.eventId())
                .param("position", by.position())
                .param("at", by.at())
                .param("by", by.actor());
    }

    void begun(ObjectedBenefit benefit, Deed by) {
        benefit.runs(db, true);
        done(Task.INCLUDE, benefit.householdId(), by);
    }

    void ordered(ObjectedBenefit benefit, Deed by) {
        if (benefit.orderedAfterAll(db)) {
            done(Task.INCLUDE, benefit.householdId(), by);
        }
    }

    void ended(ObjectedBenefit benefit, Deed by) {
        benefit.runs(db, false);
        stopped(benefit, by);
    }

    /** Of who has left nobody can be nominated or corrected; a benefit still has to be stopped. */
    void gone(String householdId, Deed by) {
        done(Task.INCLUDE, householdId, by);
        done(Task.CORRECT_IDENTITY, householdId, by);
    }

    void refused(ObjectedBenefit benefit) {
        benefit.refused(db);
    }

    Connection<ObjectionTask> page(@Nullable String village, boolean open, PageRequest page) {
        List<@Nullable ObjectionTask> rows = db.sql(PAGE)
                .param("village", village == null ? null : RegionArgument.village(village))
                .param("open", open)
                .param("position", page.number(0, -1))
                .param("benefit", page.keyOr(1, ""))
                .param("most", page.limit())
                .query(ObjectionTask.class)
                .list();
        return Connection.of(page, rows, row -> PageRequest.cursor(Long.toString(row.position()), row.benefit()));
    }

    List<ObjectionTask> of(List<String> objections) {
        return db
                .sql("select * from objection_tasks_v1 where stands and objection_id = any(?) order by benefit")
                .param(objections.toArray(String[]::new))
                .query(ObjectionTask.class)
                .list()
                .stream()
                .map(Objects::requireNonNull)
                .toList();
    }
}

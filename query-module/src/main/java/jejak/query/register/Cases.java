package jejak.query.register;

import java.time.LocalDate;
import java.util.List;
import jejak.household.events.CaseEvent.CaseAnswered;
import jejak.household.events.CaseEvent.CaseClosed;
import jejak.household.events.CaseEvent.CaseOpened;
import jejak.household.events.CaseEvent.CaseReferred;
import jejak.query.engine.Projection;
import jejak.query.paging.Connection;
import jejak.query.paging.PageRequest;
import jejak.query.paging.RegionArgument;
import org.axonframework.eventhandling.EventHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every case at the counters, whom it waits for, and which answers are late. */
@Projection(table = "cases_v1", ddl = CasesShape.DDL, sdl = CasesShape.SDL)
class Cases {

    static final String COLUMNS = """
        select case_id as id, village_code, kind, channel, concerns as household_id, opened_on, answer_by, referred_to,
            reference, referred_on, answer, answered_on, outcome, closed_on
        from cases_v1
        """;

    private static final String PAGE = COLUMNS + """
        where (:village::text is null or village_code = :village)
            and (:day::date is null or (answer_by < :day
                and coalesce(answered_on > :day, true) and coalesce(closed_on > :day, true)))
            and (not :open or closed_on is null)
            and (answer_by, case_id) > (:due, :id)
        order by answer_by, case_id limit :most
        """;

    private final JdbcClient db;

    Cases(JdbcClient db) {
        this.db = db;
    }

    @EventHandler
    void on(CaseOpened e) {
        db.sql("""
            insert into cases_v1 (case_id, village_code, kind, channel, concerns, opened_on, answer_by)
            values (?, ?, ?, ?, ?, ?, ?)
            """)
                .params(e.caseId(), e.villageCode(), e.kind().name(), e.channel())
                .param(e.householdId())
                .params(e.openedOn(), e.answerBy())
                .update();
    }

    /** A case that is handed on waits for an answer again. */
    @EventHandler
    void on(CaseReferred e) {
        db.sql("""
            update cases_v1
            set referred_to = ?, reference = ?, referred_on = ?, answer_by = ?, answer = null, answered_on = null
            where case_id = ?
            """)
                .params(e.to().name(), e.reference(), e.referredOn(), e.answerBy(), e.caseId())
                .update();
    }

    @EventHandler
    void on(CaseAnswered e) {
        db.sql("update cases_v1 set answer = ?, answered_on = ? where case_id = ?")
                .params(e.answer().name(), e.answeredOn(), e.caseId())
                .update();
    }

    @EventHandler
    void on(CaseClosed e) {
        db.sql("update cases_v1 set outcome = ?, closed_on = ? where case_id = ?")
                .params(e.outcome().name(), e.closedOn(), e.caseId())
                .update();
    }

    /** What is asked of the list. */
    record Wish(
            @Nullable String villageCode,
            @Nullable LocalDate overdueOn,
            @Nullable Boolean open) {
        @Nullable
        String village() {
            return villageCode == null ? null : RegionArgument.village(villageCode);
        }
    }

    @QueryMapping
    Connection<CaseRow> cases(
            @Argument @Nullable String villageCode,
            @Argument @Nullable LocalDate overdueOn,
            @Argument @Nullable Boolean open,
            @Argument int first,
            @Argument @Nullable String after) {
        return page(new Wish(villageCode, overdueOn, open), PageRequest.of(first, after, 2));
    }

    private Connection<CaseRow> page(Wish wish, PageRequest page) {
        List<@Nullable CaseRow> rows = db.sql(PAGE)
                .param("village", wish.village())
                .param("day", wish.overdueOn())
                .param("open", Boolean.TRUE.equals(wish.open()))
                .param("due", page.day(0, LocalDate.EPOCH))
                .param("id", page.keyOr(1, ""))
                .param("most", page.limit())
                .query(CaseRow.class)
                .list();
        return Connection.of(
                page, rows, row -> PageRequest.cursor(row.answerBy().toString(), row.id()));
    }
}

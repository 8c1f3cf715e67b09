package jejak.query.audit;

import java.util.List;
import jejak.query.paging.Connection;
import jejak.query.paging.PageRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import tools.jackson.databind.json.JsonMapper;

/** Keeps the rows of the questions that one family's file answers, and reads them in pages, by village. */
record FindingPages(JdbcClient db, JsonMapper json) {

    /** Which rows are wanted: of one question, of one kind or of all, in a part of a year's programme. */
    record Of(
            String question,
            @Nullable String kind,
            Asked asked,
            @Nullable String within) {}

    private record Stored(String villageCode, String id, String row) {}

    <T> Connection<T> of(Class<T> type, Of of, PageRequest page) {
        List<@Nullable Stored> rows = select("select village_code, id, row ", of, """
            and (village_code, id) > (:village, :id) order by village_code, id limit :limit
            """)
                .param("village", page.keyOr(0, ""))
                .param("id", page.keyOr(1, ""))
                .param("limit", page.limit())
                .query(Stored.class)
                .list();
        Connection<Stored> stored = Connection.of(page, rows, row -> PageRequest.cursor(row.villageCode(), row.id()));
        return stored.map(row -> json.readValue(row.row(), type));
    }

    StatementSpec select(String columns, Of of, String rest) {
        StatementSpec sql = db.sql(columns + """
            from case_finding_v1
            where question = :question and programme = :programme and year = :year
                and (cast(:kind as text) is null or kind = :kind) and
            """ + Asked.WITHIN + rest);
        return of.asked()
                .bind(sql, of.within())
                .param("question", of.question())
                .param("kind", of.kind());
    }

    void replace(String householdId, List<Finding> found) {
        db.sql("delete from case_finding_v1 where household_id = ?")
                .param(householdId)
                .update();
        for (Finding f : found) {
            db.sql("insert into case_finding_v1 values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                    .params(f.question(), f.id(), householdId, f.villageCode(), f.programme(), f.year(), f.kind())
                    .params(f.rupiah(), f.known(), json.writeValueAsString(f.row()))
                    .update();
        }
    }
}

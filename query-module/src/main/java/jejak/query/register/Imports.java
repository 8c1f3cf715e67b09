package jejak.query.register;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import jejak.household.events.ImportEvent.ImportFinished;
import jejak.household.events.ImportEvent.ImportRowsReleased;
import jejak.household.events.ImportEvent.ImportStarted;
import jejak.kernel.Actor;
import jejak.query.engine.Projection;
import jejak.query.paging.Connection;
import jejak.query.paging.PageRequest;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.Timestamp;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Which files were taken in, by whom, and what came of their rows. */
@Projection(table = "imports_v1", ddl = ImportsShape.DDL, sdl = ImportsShape.SDL)
class Imports {

    private static final OffsetDateTime AFTER_ALL = OffsetDateTime.of(9999, 12, 31, 0, 0, 0, 0, ZoneOffset.UTC);

    static final String COLUMNS = """
        select import_id as id, region as regency_code, kind, mapping, source, period, bytes, started_at, started_by, finished_at,
            rows_read as rows, taken, unchanged, warned, kept, released
        from imports_v1
        """;

    private final JdbcClient db;

    Imports(JdbcClient db) {
        this.db = db;
    }

    @EventHandler
    void on(ImportStarted e, @MetaDataValue(Actor.ID) String account, @Timestamp Instant at) {
        db.sql("""
            insert into imports_v1
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, null, null, null, null, null, null, 0)
            """)
                .params(e.importId(), e.regencyCode(), e.kind(), e.mapping(), e.source(), e.period(), e.bytes())
                .params(at.atOffset(ZoneOffset.UTC), account)
                .update();
    }

    @EventHandler
    void on(ImportFinished e, @Timestamp Instant at) {
        db.sql("""
            update imports_v1 set finished_at = ?, rows_read = ?, taken = ?, unchanged = ?, warned = ?, kept = ?
            where import_id = ?
            """)
                .params(
                        at.atOffset(ZoneOffset.UTC),
                        e.counts().rows(),
                        e.counts().taken())
                .params(e.counts().unchanged(), e.counts().warned(), e.counts().kept(), e.importId())
                .update();
    }

    @EventHandler
    void on(ImportRowsReleased e) {
        db.sql("update imports_v1 set released = released + ? where import_id = ?")
                .params(e.lines().size(), e.importId())
                .update();
    }

    @QueryMapping
    Connection<ImportRun> imports(@Argument int first, @Argument @Nullable String after) {
        PageRequest page = PageRequest.of(first, after, 2);
        List<@Nullable ImportRun> rows = db.sql(COLUMNS + """
            where (started_at, import_id) < (?, ?) order by started_at desc, import_id desc limit ?
            """)
                .params(page.moment(0, AFTER_ALL), page.keyOr(1, ""), page.limit())
                .query(ImportRun.class)
                .list();
        return Connection.of(
                page, rows, run -> PageRequest.cursor(run.startedAt().toString(), run.id()));
    }

    @QueryMapping("import")
    Optional<ImportRun> one(@Argument String id) {
        return db.sql(COLUMNS + "where import_id = ?")
                .param(id)
                .query(ImportRun.class)
                .optional();
    }
}

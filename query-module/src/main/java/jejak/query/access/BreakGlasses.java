package jejak.query.access;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import jejak.household.events.AccessEvent.BreakGlassNoticeGiven;
import jejak.household.events.AccessEvent.BreakGlassOpened;
import jejak.household.events.AccessEvent.BreakGlassReviewed;
import jejak.household.events.AccessEvent.PersonalDataViewed;
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

/** Who took emergency access, for how long, what was looked at under it and who went over it. */
@Projection(table = "break_glass_v1", ddl = BreakGlassSdl.DDL, sdl = BreakGlassSdl.TEXT)
class BreakGlasses implements OpenGlasses {

    private static final Duration REVIEW_WITHIN = Duration.ofHours(24);
    private static final OffsetDateTime AFTER_ALL = OffsetDateTime.of(9999, 12, 31, 0, 0, 0, 0, ZoneOffset.UTC);

    record Row(
            String accessId,
            String account,
            String role,
            String reason,
            String caseNumber,
            String region,
            OffsetDateTime openedAt,
            OffsetDateTime endsAt,
            List<String> told,
            int looks,
            @Nullable String reviewedBy,
            @Nullable OffsetDateTime reviewedAt,
            @Nullable String verdict) {

        public OffsetDateTime reviewDueBy() {
            return openedAt.plus(REVIEW_WITHIN);
        }

        public boolean overdue() {
            return reviewedAt == null && reviewDueBy().toInstant().isBefore(Instant.now());
        }
    }

    private final JdbcClient db;

    BreakGlasses(JdbcClient db) {
        this.db = db;
    }

    @EventHandler
    void on(
            BreakGlassOpened e,
            @MetaDataValue(Actor.ID) String account,
            @MetaDataValue(Actor.ROLE) String role,
            @Timestamp Instant at) {
        db.sql("insert into break_glass_v1 values (?, ?, ?, ?, ?, ?, ?, ?, '', 0)")
                .params(e.accessId(), account, role, e.reason().name(), e.caseNumber(), e.region())
                .params(moment(at), moment(at.plus(Duration.ofMinutes(e.minutes()))))
                .update();
    }

    @EventHandler
    void on(BreakGlassNoticeGiven e) {
        db.sql("update break_glass_v1 set told = concat_ws(',', nullif(told, ''), ?::text) where access_id = ?")
                .params(e.toRole(), e.accessId())
                .update();
    }

    @EventHandler
    void on(PersonalDataViewed e) {
        if (e.breakGlassId() != null) {
            db.sql("update break_glass_v1 set looks = looks + 1 where access_id = ?")
                    .param(e.breakGlassId())
                    .update();
        }
    }

    @EventHandler
    void on(BreakGlassReviewed e, @MetaDataValue(Actor.ID) String account, @Timestamp Instant at) {
        db.sql("update break_glass_v1 set reviewed_by = ?, reviewed_at = ?, verdict = ? where access_id = ?")
                .params(account, moment(at), e.verdict().name(), e.accessId())
                .update();
    }

    @QueryMapping
    Connection<Row> breakGlasses(@Argument int first, @Argument @Nullable String after) {
        PageRequest page = PageRequest.of(first, after, 2);
        List<@Nullable Row> rows = db.sql("""
            select * from break_glass_v1 where (opened_at, access_id) < (?, ?)
            order by opened_at desc, access_id desc limit ?
            """)
                .params(page.moment(0, AFTER_ALL), page.keyOr(1, ""), page.limit())
                .query(Row.class)
                .list();
        return Connection.of(
                page, rows, row -> PageRequest.cursor(row.openedAt().toString(), row.accessId()));
    }

    @Override
    public Optional<Glass> openFor(String account, Instant moment) {
        return db.sql("""
            select access_id, region, ends_at from break_glass_v1 where account = ? and ends_at > ?
            order by ends_at desc limit 1
            """).params(account, moment(moment)).query(Glass.class).optional();
    }

    private static OffsetDateTime moment(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}

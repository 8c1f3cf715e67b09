package jejak.query.access;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Collectors;
import jejak.household.events.AccessEvent.Look;
import jejak.household.events.AccessEvent.PersonalDataViewed;
import jejak.kernel.Actor;
import jejak.query.engine.Projection;
import jejak.query.paging.Connection;
import jejak.query.paging.PageRequest;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.TrackingToken;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.Arguments;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who was shown what of whom: asked by the person whose data they are, or by the account that was used. */
@Projection(table = "looks_v1", ddl = LooksSdl.DDL, sdl = LooksSdl.TEXT)
class Looks {

    record Row(
            OffsetDateTime lookedAt,
            String account,
            String role,
            String region,
            String operation,
            String purpose,
            @Nullable String caseNumber,
            List<String> fields,
            @Nullable String breakGlassId,
            long position,
            int part) {}

    record Seen(String personId, List<String> fields, int looks, OffsetDateTime firstAt, OffsetDateTime lastAt) {}

    /** Which looks a watcher asks for. */
    record Stretch(String account, OffsetDateTime from, OffsetDateTime to) {}

    private final JdbcClient db;

    Looks(JdbcClient db) {
        this.db = db;
    }

    @EventHandler
    void on(PersonalDataViewed e, DomainEventMessage<?> message, TrackingToken token) {
        long position = token.position().orElseThrow();
        for (int part = 0; part < e.looks().size(); part++) {
            insert(e, part, position, message);
        }
    }

    @QueryMapping
    Connection<Row> whoLooked(@Argument String personId, @Argument int first, @Argument @Nullable String after) {
        PageRequest page = PageRequest.of(first, after, 2);
        List<@Nullable Row> rows = db.sql("""
            select looked_at, account, role, region, operation, purpose, case_number, fields, break_glass_id,
                position, part
            from looks_v1 where person_id = ? and (position, part) < (?, ?)
            order by position desc, part desc limit ?
            """)
                .params(personId, page.number(0, Long.MAX_VALUE), page.number(1, 0), page.limit())
                .query(Row.class)
                .list();
        return Connection.of(
                page, rows, row -> PageRequest.cursor(Long.toString(row.position()), Integer.toString(row.part())));
    }

    @QueryMapping
    Connection<Seen> looksOf(@Arguments Stretch stretch, @Argument int first, @Argument @Nullable String after) {
        PageRequest page = PageRequest.of(first, after, 1);
        List<@Nullable Seen> rows = db.sql("""
            select person_id, string_agg(distinct field, ',' order by field) as fields,
                count(distinct position) as looks, min(looked_at) as first_at, max(looked_at) as last_at
            from looks_v1, unnest(string_to_array(fields, ',')) as field
            where account = ? and looked_at >= ? and looked_at < ? and person_id > ?
            group by person_id order by person_id limit ?
            """)
                .params(stretch.account(), stretch.from(), stretch.to(), page.keyOr(0, ""), page.limit())
                .query(Seen.class)
                .list();
        return Connection.of(page, rows, seen -> PageRequest.cursor(seen.personId()));
    }

    private void insert(PersonalDataViewed e, int part, long position, DomainEventMessage<?> message) {
        Look look = e.looks().get(part);
        String fields = look.fields().stream().map(Enum::name).collect(Collectors.joining(","));
        Instant at = message.getTimestamp();
        db.sql("""
            insert into looks_v1
            select person, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ? from unnest(string_to_array(?, ',')) as person
            """)
                .params(position, part, about(message, Actor.ID), about(message, Actor.ROLE))
                .params(about(message, Actor.SCOPE), at.atOffset(ZoneOffset.UTC), e.operation())
                .param(look.purpose().name())
                .param(look.caseNumber())
                .param(fields)
                .param(e.breakGlassId())
                .param(String.join(",", look.personIds()))
                .update();
    }

    private static String about(DomainEventMessage<?> message, String key) {
        return String.valueOf(message.getMetaData().get(key));
    }
}

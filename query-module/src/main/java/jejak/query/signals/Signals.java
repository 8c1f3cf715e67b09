package jejak.query.signals;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jejak.aid.events.SignalEvent.SignalRaised;
import jejak.aid.events.SignalEvent.SignalRemedied;
import jejak.aid.events.SignalEvent.SignalTriaged;
import jejak.aid.events.SignalEvent.WrongPayment;
import jejak.kernel.Actor;
import jejak.query.engine.Projection;
import jejak.query.household.fold.Household;
import jejak.query.paging.Connection;
import jejak.query.paging.PageRequest;
import jejak.query.paging.RegionArgument;
import jejak.query.words.Sentence;
import jejak.query.words.SignalSentences;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.Timestamp;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.Arguments;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every signal the checks or an auditor raised, what it rests on and what became of it. */
@Projection(table = "signals_v1", ddl = SignalsShape.DDL, sdl = SignalsSdl.TEXT)
class Signals {

    /** Which signals an auditor asks for. */
    record Selection(
            @Nullable String check,
            @Nullable String severity,
            @Nullable String state,
            @Nullable String villageCode) {
        Selection {
            villageCode = villageCode == null ? null : RegionArgument.village(villageCode);
        }
    }

    private final JdbcClient db;

    Signals(JdbcClient db) {
        this.db = db;
    }

    @EventHandler
    void on(SignalRaised e, TrackingToken token, @Timestamp Instant at, @MetaDataValue(Actor.ID) String account) {
        Sentence sentence = SignalSentences.of(e);
        db.sql("""
            insert into signals_v1
            values (?, ?, ?, ?, 'RAISED', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """)
                .params(
                        e.signalId(),
                        token.position().orElseThrow(),
                        e.check(),
                        e.severity().name())
                .params(e.subjectKind().name(), e.subject())
                .param(e.householdId())
                .param(e.villageCode())
                .params(e.regencyCode(), String.join(",", e.facts()), e.rupiah())
                .params(wrong(e.wrong()))
                .params(sentence.id(), sentence.en(), at.atOffset(ZoneOffset.UTC), String.valueOf(account))
                .update();
    }

    @EventHandler
    void on(SignalTriaged e, @Timestamp Instant at, @MetaDataValue(Actor.ID) String account) {
        db.sql("update signals_v1 set state = ?, triage_reason = ?, triaged_at = ?, triaged_by = ? where id = ?")
                .params(e.verdict().name(), e.reason().name(), at.atOffset(ZoneOffset.UTC))
                .params(String.valueOf(account), e.signalId())
                .update();
    }

    @EventHandler
    void on(SignalRemedied e, @Timestamp Instant at) {
        db.sql("update signals_v1 set state = 'REMEDIED', remedy = ?, reference = ?, remedied_at = ? where id = ?")
                .params(e.remedy().name(), e.reference(), at.atOffset(ZoneOffset.UTC), e.signalId())
                .update();
    }

    @QueryMapping
    Connection<SignalRow> signals(
            @Arguments Selection selection, @Argument int first, @Argument @Nullable String after) {
        PageRequest page = PageRequest.of(first, after, 1);
        List<@Nullable SignalRow> rows = db.sql("""
            select * from signals_v1
            where position > :after
                and (cast(:check as text) is null or "check" = :check)
                and (cast(:severity as text) is null or severity = :severity)
                and (cast(:state as text) is null or state = :state)
                and (cast(:village as text) is null or village_code = :village)
            order by position limit :limit
            """)
                .param("after", page.number(0, -1))
                .param("check", selection.check())
                .param("severity", selection.severity())
                .param("state", selection.state())
                .param("village", selection.villageCode())
                .param("limit", page.limit())
                .query(SignalRow.class)
                .list();
        return Connection.of(page, rows, row -> PageRequest.cursor(Long.toString(row.position())));
    }

    @QueryMapping
    Optional<SignalRow> signal(@Argument String id) {
        return db.sql("select * from signals_v1 where id = ?")
                .param(id)
                .query(SignalRow.class)
                .optional();
    }

    @QueryMapping
    List<SignalSummaries.OfCheck> signalSummary() {
        return SignalSummaries.byCheck(db);
    }

    @BatchMapping(typeName = "Household", field = "signals")
    Map<Household, List<SignalRow>> ofHouseholds(List<Household> households) {
        return SignalSummaries.of(db, households);
    }

    private static List<@Nullable Object> wrong(@Nullable WrongPayment wrong) {
        return wrong == null
                ? Arrays.asList(0L, 0L, null, null, null)
                : List.of(
                        wrong.inFactRupiah(),
                        wrong.knownRupiah(),
                        wrong.paidOn(),
                        wrong.trueSince(),
                        wrong.knownSince());
    }
}

package jejak.query.deliberation;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import jejak.deliberation.events.ProposalEvent;
import jejak.deliberation.events.ProposalEvent.ProposalAcceptedNationally;
import jejak.deliberation.events.ProposalEvent.ProposalApprovedByOffice;
import jejak.deliberation.events.ProposalEvent.ProposalDrafted;
import jejak.deliberation.events.ProposalEvent.ProposalEndorsedByRegent;
import jejak.deliberation.events.ProposalEvent.ProposalFinalisedByVillage;
import jejak.deliberation.events.ProposalEvent.ProposalRejected;
import jejak.deliberation.events.ProposalEvent.ProposalRejectedNationally;
import jejak.deliberation.events.ProposalEvent.ProposalReturned;
import jejak.deliberation.events.ProposalEvent.ProposalSubmittedToNational;
import jejak.deliberation.events.ProposalEvent.ProposalVerified;
import jejak.query.engine.Projection;
import jejak.query.paging.Connection;
import jejak.query.paging.PageRequest;
import jejak.query.paging.RegionArgument;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.Timestamp;
import org.axonframework.messaging.annotation.MessageIdentifier;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Where each proposal to the registry stands, and since when: whoever waits longest comes first. */
@Projection(table = "proposals_v1", ddl = ProposalListShape.DDL, sdl = ProposalListShape.SDL)
class ProposalList {

    private static final OffsetDateTime BEFORE_ALL = OffsetDateTime.of(1, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC);

    record Row(
            String householdId,
            String proposalId,
            String villageCode,
            String kind,
            String stage,
            OffsetDateTime since,
            String lastEventId,
            @Nullable String reason,
            @Nullable String answer,
            @Nullable String cycle) {}

    private record Step(
            String stage,
            @Nullable Enum<?> reason,
            @Nullable String answer,
            @Nullable String cycle) {
        Step(String stage) {
            this(stage, null, null, null);
        }
    }

    private final JdbcClient db;

    ProposalList(JdbcClient db) {
        this.db = db;
    }

    @EventHandler
    void on(ProposalEvent event, @Timestamp Instant recordedAt, @MessageIdentifier String eventId) {
        OffsetDateTime since = recordedAt.atOffset(ZoneOffset.UTC);
        if (event instanceof ProposalDrafted e) {
            db.sql("insert into proposals_v1 values (?, ?, ?, ?, 'DRAFTED', ?, ?)")
                    .params(
                            e.householdId(),
                            e.proposalId(),
                            e.villageCode(),
                            e.kind().name(),
                            since,
                            eventId)
                    .update();
            return;
        }
        move(event, since, eventId);
    }

    @QueryMapping
    Connection<Row> proposals(
            @Argument String villageCode,
            @Argument @Nullable String stage,
            @Argument int first,
            @Argument @Nullable String after) {
        PageRequest page = PageRequest.of(first, after, 3);
        List<@Nullable Row> rows = db.sql("""
            select * from proposals_v1
            where village_code = :village and (cast(:stage as text) is null or stage = :stage)
                and (since, household_id, proposal_id) > (:since, :household, :proposal)
            order by since, household_id, proposal_id limit :limit
            """)
                .param("village", RegionArgument.village(villageCode))
                .param("stage", stage)
                .param("since", page.moment(0, BEFORE_ALL))
                .param("household", page.keyOr(1, ""))
                .param("proposal", page.keyOr(2, ""))
                .param("limit", page.limit())
                .query(Row.class)
                .list();
        return Connection.of(
                page, rows, row -> PageRequest.cursor(row.since().toString(), row.householdId(), row.proposalId()));
    }

    private void move(ProposalEvent event, OffsetDateTime since, String eventId) {
        Step step = step(event);
        db.sql("""
            update proposals_v1 set stage = ?, since = ?, last_event_id = ?, reason = ?, answer = ?,
                cycle = coalesce(?, cycle)
            where household_id = ? and proposal_id = ?
            """)
                .params(step.stage(), since, eventId)
                .param(step.reason() == null ? null : step.reason().name())
                .param(step.answer())
                .param(step.cycle())
                .params(event.householdId(), event.proposalId())
                .update();
    }

    private static Step step(ProposalEvent event) {
        return switch (event) {
            case ProposalDrafted _ -> new Step("DRAFTED");
            case ProposalFinalisedByVillage _ -> new Step("VILLAGE_FINAL");
            case ProposalVerified _ -> new Step("VERIFIED");
            case ProposalReturned e -> new Step("RETURNED", e.reason(), null, null);
            case ProposalRejected e -> new Step("REJECTED", e.reason(), null, null);
            case ProposalApprovedByOffice _ -> new Step("OFFICE_APPROVED");
            case ProposalEndorsedByRegent _ -> new Step("REGENT_ENDORSED");
            case ProposalSubmittedToNational e -> new Step("SUBMITTED", null, null, e.cycle());
            case ProposalAcceptedNationally _ -> new Step("ACCEPTED");
            case ProposalRejectedNationally e -> new Step("REJECTED", e.reason(), e.answer(), null);
        };
    }
}

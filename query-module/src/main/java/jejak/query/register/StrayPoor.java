package jejak.query.register;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import jejak.aid.events.BsuEvent.BsuRecipientDetermined;
import jejak.deliberation.events.HouseholdDecisionEvent.HouseholdDeliberated;
import jejak.deliberation.events.ProposalEvent.ProposalDrafted;
import jejak.household.events.FamilyEvent.HouseholdClosed;
import jejak.household.events.FamilyEvent.HouseholdReopened;
import jejak.household.events.FamilyEvent.MoveCorrected;
import jejak.household.events.HouseholdEvent.EnrolmentStatus;
import jejak.household.events.HouseholdEvent.ExternalProgrammeEnrolmentChanged;
import jejak.household.events.HouseholdEvent.HouseholdMovedOut;
import jejak.household.events.HouseholdEvent.HouseholdMovedWithinRegency;
import jejak.household.events.HouseholdEvent.HouseholdRegistered;
import jejak.household.events.HouseholdEvent.IntakeChannel;
import jejak.household.events.HouseholdEvent.RegistryMembershipChanged;
import jejak.household.events.HouseholdEvent.RegistryStatus;
import jejak.household.events.JknEvent.JknEnrolled;
import jejak.household.events.WelfareEvent.StrayPoorHouseholdReported;
import jejak.household.events.WelfareEvent.WelfareAssessed;
import jejak.kernel.Actor;
import jejak.query.engine.Projection;
import jejak.query.log.Circumstances;
import jejak.query.paging.Connection;
import jejak.query.paging.PageRequest;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.Timestamp;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Where each poor family that was found outside the registry has come to on its way to aid, and since when. */
@Projection(table = "stray_poor_v1", ddl = StrayPoorShape.DDL, version = 2, sdl = StrayPoorShape.SDL)
class StrayPoor {

    private static final String INSURANCE = "PBI-JKN";

    private final JdbcClient db;

    StrayPoor(JdbcClient db) {
        this.db = db;
    }

    @EventHandler
    void on(HouseholdRegistered e, @MetaDataValue(Actor.EFFECTIVE_DATE) @Nullable String day, @Timestamp Instant at) {
        if (e.channel() == IntakeChannel.STRAY_POOR_REPORT) {
            db.sql("insert into stray_poor_v1 (household_id, village_code, reported_on) values (?, ?, ?)")
                    .params(e.householdId(), e.villageCode(), Circumstances.dayOf(day, at))
                    .update();
        }
    }

    @EventHandler
    void on(StrayPoorHouseholdReported e) {
        db.sql("update stray_poor_v1 set source = ?, label = ?, case_id = ?, reported_on = ? where household_id = ?")
                .param(e.source().name())
                .param(e.label())
                .param(e.caseId())
                .params(e.reportedOn(), e.householdId())
                .update();
    }

    @EventHandler
    void on(WelfareAssessed e) {
        step("assessed_on", e.householdId(), e.assessedOn());
    }

    @EventHandler
    void on(HouseholdDeliberated e) {
        step("deliberated_on", e.householdId(), e.decidedOn());
    }

    @EventHandler
    void on(ProposalDrafted e, @MetaDataValue(Actor.EFFECTIVE_DATE) @Nullable String day, @Timestamp Instant at) {
        step("proposed_on", e.householdId(), Circumstances.dayOf(day, at));
    }

    @EventHandler
    void on(
            RegistryMembershipChanged e,
            @MetaDataValue(Actor.EFFECTIVE_DATE) @Nullable String day,
            @Timestamp Instant at) {
        if (e.status() == RegistryStatus.LISTED) {
            step("listed_on", e.householdId(), Circumstances.dayOf(day, at));
        }
    }

    @EventHandler
    void on(JknEnrolled e) {
        step("insured_on", e.householdId(), e.since());
    }

    @EventHandler
    void on(ExternalProgrammeEnrolmentChanged e) {
        if (e.status() == EnrolmentStatus.ENROLLED) {
            step(e.programme().equals(INSURANCE) ? "insured_on" : "aided_on", e.householdId(), e.since());
        }
    }

    @EventHandler
    void on(BsuRecipientDetermined e, @MetaDataValue(Actor.EFFECTIVE_DATE) @Nullable String on, @Timestamp Instant at) {
        step("aided_on", e.householdId(), Circumstances.dayOf(on, at));
    }

    @EventHandler
    void on(HouseholdMovedWithinRegency e) {
        StrayPoorRows.live(db, e.householdId(), e.toVillageCode());
    }

    @EventHandler
    void on(HouseholdMovedOut e) {
        StrayPoorRows.live(db, e.householdId(), "");
    }

    @EventHandler
    void on(HouseholdClosed e) {
        StrayPoorRows.live(db, e.householdId(), "");
    }

    @EventHandler
    void on(HouseholdReopened e) {
        StrayPoorRows.live(db, e.householdId(), e.villageCode() == null ? "" : e.villageCode());
    }

    @EventHandler
    void on(MoveCorrected e) {
        StrayPoorRows.live(db, e.householdId(), e.villageCode());
    }

    @QueryMapping
    Connection<StrayPoorFamily> strayPoor(
            @Argument @Nullable String villageCode,
            @Argument @Nullable String stage,
            @Argument int first,
            @Argument @Nullable String after) {
        PageRequest page = PageRequest.of(first, after, 2);
        List<@Nullable StrayPoorFamily> rows = StrayPoorRows.page(db, villageCode, stage, page);
        return Connection.of(page, rows, row -> PageRequest.cursor(row.since().toString(), row.householdId()));
    }

    private void step(String column, String householdId, LocalDate day) {
        db.sql("update stray_poor_v1 set %1$s = least(%1$s, ?) where household_id = ?".formatted(column))
                .params(day, householdId)
                .update();
    }
}

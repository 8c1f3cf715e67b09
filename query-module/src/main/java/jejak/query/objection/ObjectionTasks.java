package jejak.query.objection;

import static jejak.query.objection.ObjectionTask.Task.CORRECT_IDENTITY;
import static jejak.query.objection.ObjectionTask.Task.INCLUDE;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jejak.aid.events.BsuEvent;
import jejak.aid.events.BsuEvent.BenefitResumed;
import jejak.aid.events.BsuEvent.BenefitSuspended;
import jejak.aid.events.BsuEvent.BenefitTerminated;
import jejak.aid.events.BsuEvent.BsuDisbursementInstructed;
import jejak.aid.events.BsuEvent.BsuPaid;
import jejak.aid.events.BsuEvent.BsuPaymentFailed;
import jejak.aid.events.BsuEvent.BsuRecipientDetermined;
import jejak.aid.events.BsuEvent.BsuRecipientNominated;
import jejak.aid.events.BsuEvent.BsuRefused;
import jejak.aid.events.BsuEvent.BsuStep;
import jejak.aid.events.BsuEvent.FundsReturnedToTreasury;
import jejak.aid.events.PaymentEvent.BsuDisbursementReinstructed;
import jejak.aid.events.PlaceEvent.RecipientWaitlisted;
import jejak.deliberation.events.HouseholdObjectionEvent.ObjectionSettled;
import jejak.deliberation.events.ObjectionEvent.ObjectionAppealed;
import jejak.deliberation.events.ObjectionEvent.ObjectionFiled;
import jejak.deliberation.events.ProposalEvent.ProposalDrafted;
import jejak.deliberation.events.ProposalEvent.ProposalKind;
import jejak.household.events.FamilyEvent;
import jejak.household.events.FamilyEvent.DuplicateNikResolved;
import jejak.household.events.FamilyEvent.HouseholdClosed;
import jejak.household.events.FamilyEvent.HouseholdMerged;
import jejak.household.events.HouseholdEvent;
import jejak.household.events.HouseholdEvent.HouseholdMovedOut;
import jejak.household.events.HouseholdEvent.MemberCorrected;
import jejak.query.engine.Projection;
import jejak.query.paging.Connection;
import jejak.query.paging.PageRequest;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.TrackingToken;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What upheld objections ask of the office, until it is done. */
@Projection(table = "objection_tasks_v1", ddl = ObjectionTasksShape.DDL, version = 2, sdl = ObjectionTasksShape.SDL)
class ObjectionTasks {

    private final ObjectionTaskRows rows;

    ObjectionTasks(JdbcClient db) {
        this.rows = new ObjectionTaskRows(db);
    }

    @EventHandler
    void on(ObjectionFiled e) {
        rows.filed(e);
    }

    @EventHandler
    void on(ObjectionSettled e, DomainEventMessage<?> message, TrackingToken token) {
        rows.settled(e, Deed.of(message, token));
    }

    @EventHandler
    void on(ObjectionAppealed e) {
        rows.appealed(e);
    }

    /** What a benefit has been paid or not says nothing of whether it runs. */
    @EventHandler
    void on(BsuEvent event, DomainEventMessage<?> message, TrackingToken token) {
        Deed by = Deed.of(message, token);
        switch (event) {
            case BsuRecipientNominated e ->
                rows.begun(new ObjectedBenefit(e.householdId(), e.programme(), e.category(), e.year()), by);
            case BsuRecipientDetermined e ->
                rows.begun(new ObjectedBenefit(e.householdId(), e.programme(), e.category(), e.year()), by);
            case BenefitResumed e ->
                rows.begun(new ObjectedBenefit(e.householdId(), e.programme(), e.category(), e.year()), by);
            case BenefitSuspended e ->
                rows.ended(new ObjectedBenefit(e.householdId(), e.programme(), e.category(), e.year()), by);
            case BenefitTerminated e ->
                rows.ended(new ObjectedBenefit(e.householdId(), e.programme(), e.category(), e.year()), by);
            case BsuRefused e
            when e.step() == BsuStep.DISBURSEMENT ->
                rows.refused(new ObjectedBenefit(e.householdId(), e.programme(), e.category(), e.year()));
            case BsuDisbursementInstructed e ->
                rows.ordered(new ObjectedBenefit(e.householdId(), e.programme(), e.category(), e.year()), by);
            case BsuRefused _, BsuPaid _, BsuPaymentFailed _, FundsReturnedToTreasury _ -> {}
        }
    }

    @EventHandler
    void on(RecipientWaitlisted e, DomainEventMessage<?> message, TrackingToken token) {
        rows.begun(
                new ObjectedBenefit(e.householdId(), e.programme(), e.category(), e.year()), Deed.of(message, token));
    }

    @EventHandler
    void on(BsuDisbursementReinstructed e, DomainEventMessage<?> message, TrackingToken token) {
        rows.done(INCLUDE, e.householdId(), Deed.of(message, token));
    }

    @EventHandler
    void on(ProposalDrafted e, DomainEventMessage<?> message, TrackingToken token) {
        if (e.kind() != ProposalKind.REMOVAL) {
            rows.done(INCLUDE, e.householdId(), Deed.of(message, token));
        }
    }

    @EventHandler
    void on(HouseholdEvent event, DomainEventMessage<?> message, TrackingToken token) {
        if (event instanceof MemberCorrected) {
            rows.done(CORRECT_IDENTITY, event.householdId(), Deed.of(message, token));
        } else if (event instanceof HouseholdMovedOut) {
            rows.gone(event.householdId(), Deed.of(message, token));
        }
    }

    @EventHandler
    void on(FamilyEvent event, DomainEventMessage<?> message, TrackingToken token) {
        if (event instanceof DuplicateNikResolved) {
            rows.done(CORRECT_IDENTITY, event.householdId(), Deed.of(message, token));
        } else if (event instanceof HouseholdMerged || event instanceof HouseholdClosed) {
            rows.gone(event.householdId(), Deed.of(message, token));
        }
    }

    @QueryMapping
    Connection<ObjectionTask> objectionTasks(
            @Argument @Nullable String villageCode,
            @Argument @Nullable Boolean open,
            @Argument int first,
            @Argument @Nullable String after) {
        return rows.page(villageCode, Boolean.TRUE.equals(open), PageRequest.of(first, after, 2));
    }

    @BatchMapping(typeName = "Objection", field = "tasks")
    Map<Objection, List<ObjectionTask>> tasks(List<Objection> objections) {
        Map<String, List<ObjectionTask>> found =
                rows.of(objections.stream().map(Objection::objectionId).toList()).stream()
                        .collect(Collectors.groupingBy(ObjectionTask::objectionId));
        return objections.stream()
                .collect(Collectors.toMap(o -> o, o -> found.getOrDefault(o.objectionId(), List.of())));
    }
}

package jejak.query.audit;

import java.util.List;
import java.util.stream.Stream;
import jejak.aid.events.BsuEvent;
import jejak.aid.events.EligibilityEvent;
import jejak.aid.events.PayeeEvent;
import jejak.aid.events.PaymentEvent;
import jejak.deliberation.events.HouseholdDecisionEvent;
import jejak.household.events.FamilyEvent;
import jejak.household.events.HouseholdEvent;
import jejak.query.engine.Projection;
import jejak.query.engine.writes.Documents;
import jejak.query.facts.CaseFile;
import jejak.query.paging.Connection;
import jejak.query.paging.PageRequest;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.TrackingToken;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.Arguments;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** Who was paid or named although something spoke against it: questions 3, 5 and 7, answered from one file of each family. */
@Projection(
        table = "case_questions_v1",
        ddl = CaseQuestionsShape.DDL,
        version = 4,
        sdl = Cited.SDL + AfterFactSdl.TEXT + OverlapSdl.TEXT + ExcludedSdl.TEXT)
class CaseQuestions {

    private static final List<CaseQuestion> ALL = List.of(AfterFact::of, Overlap::of, ExcludedRecipient::of);
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Documents<CaseFile> files;
    private final FindingPages pages;

    CaseQuestions(JdbcClient db) {
        this.files = CaseFiles.in(db, JSON);
        this.pages = new FindingPages(db, JSON);
    }

    @EventHandler
    void on(HouseholdEvent e, DomainEventMessage<?> message, TrackingToken token) {
        take(e.householdId(), message, token);
    }

    @EventHandler
    void on(FamilyEvent e, DomainEventMessage<?> message, TrackingToken token) {
        take(e.householdId(), message, token);
    }

    @EventHandler
    void on(HouseholdDecisionEvent e, DomainEventMessage<?> message, TrackingToken token) {
        take(e.householdId(), message, token);
    }

    @EventHandler
    void on(EligibilityEvent e, DomainEventMessage<?> message, TrackingToken token) {
        take(e.householdId(), message, token);
    }

    @EventHandler
    void on(BsuEvent e, DomainEventMessage<?> message, TrackingToken token) {
        take(e.householdId(), message, token);
    }

    @EventHandler
    void on(PaymentEvent e, DomainEventMessage<?> message, TrackingToken token) {
        take(e.householdId(), message, token);
    }

    @EventHandler
    void on(PayeeEvent e, DomainEventMessage<?> message, TrackingToken token) {
        take(e.householdId(), message, token);
    }

    @QueryMapping
    Connection<AfterFact> paymentsAfterFact(
            @Argument String fact,
            @Arguments Asked asked,
            @Argument int first,
            @Argument @Nullable String after,
            @ContextValue(name = "region", required = false) @Nullable String within) {
        return pages.of(
                AfterFact.class,
                new FindingPages.Of(AfterFact.QUESTION, fact, asked, within),
                PageRequest.of(first, after, 2));
    }

    @QueryMapping
    AfterFact.Money moneyAfterFact(
            @Argument String fact,
            @Arguments Asked asked,
            @ContextValue(name = "region", required = false) @Nullable String within) {
        return pages.select("""
            select count(*) as payments, coalesce(sum(rupiah), 0) as rupiah,
                count(*) filter (where known) as known_payments,
                coalesce(sum(rupiah) filter (where known), 0) as known_rupiah
            """, new FindingPages.Of(AfterFact.QUESTION, fact, asked, within), "")
                .query(AfterFact.Money.class)
                .single();
    }

    @QueryMapping
    Connection<Overlap> overlappingAid(
            @Arguments Asked asked,
            @Argument int first,
            @Argument @Nullable String after,
            @ContextValue(name = "region", required = false) @Nullable String within) {
        return pages.of(
                Overlap.class,
                new FindingPages.Of(Overlap.QUESTION, null, asked, within),
                PageRequest.of(first, after, 2));
    }

    @QueryMapping
    Connection<ExcludedRecipient> excludedRecipients(
            @Arguments Asked asked,
            @Argument int first,
            @Argument @Nullable String after,
            @ContextValue(name = "region", required = false) @Nullable String within) {
        return pages.of(
                ExcludedRecipient.class,
                new FindingPages.Of(ExcludedRecipient.QUESTION, null, asked, within),
                PageRequest.of(first, after, 2));
    }

    private void take(String householdId, DomainEventMessage<?> message, TrackingToken token) {
        CaseFile before = files.of(householdId);
        CaseFile now = before.evolve(message.getPayload(), CaseFiles.fact(message, token));
        if (!now.equals(before)) {
            files.keep(householdId, now);
            List<Finding> found = findings(householdId, now).toList();
            if (!found.equals(findings(householdId, before).toList())) {
                pages.replace(householdId, found);
            }
        }
    }

    private static Stream<Finding> findings(String householdId, CaseFile file) {
        return ALL.stream().flatMap(question -> question.of(householdId, file).stream());
    }
}

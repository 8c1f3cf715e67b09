package jejak.query.aid;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import jejak.aid.events.EligibilityEvent.EligibilityCause;
import jejak.aid.events.EligibilityEvent.EligibilityDetermined;
import jejak.aid.events.EligibilityEvent.EligibilityOutcome;
import jejak.aid.events.EligibilityEvent.RuleVerdict;
import jejak.kernel.Evidence;
import jejak.ledger.Ledger;
import jejak.ledger.RecordedEvent;
import jejak.query.engine.FromLog;
import jejak.query.household.fold.HouseholdFold;
import jejak.query.log.AsOf;
import jejak.query.log.Circumstances;
import jejak.query.log.Circumstances.Basis;
import jejak.query.log.Fact;
import jejak.query.log.Moment;
import jejak.query.log.Moments;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;

/** Every change of a family's eligibility and the one that stands, with the rules, their facts, and what made the office look. */
@FromLog(sdl = EligibilitySdl.TEXT)
class EligibilityTrail {

    record Change(
            String eventId,
            long position,
            String category,
            int year,
            EligibilityOutcome previous,
            EligibilityOutcome outcome,
            EligibilityCause cause,
            @Nullable String causeEventId,
            String rulePack,
            List<Verdict> rules,
            OffsetDateTime recordedAt,
            @Nullable LocalDate effectiveDate,
            String actor,
            String role,
            List<Basis> legalBasis,
            List<Evidence> evidence,
            @Nullable CausingFact causedBy) {}

    record Verdict(String rule, boolean passed, Basis legalBasis, List<String> facts) {
        static Verdict of(RuleVerdict v) {
            return new Verdict(v.rule(), v.passed(), Basis.of(v.legalBasis()), v.facts());
        }
    }

    private final Ledger ledger;

    EligibilityTrail(Ledger ledger) {
        this.ledger = ledger;
    }

    @QueryMapping
    List<Change> eligibilityTrail(@Argument String householdId, @Argument String programme) {
        List<RecordedEvent> log = ledger.stream(householdId);
        return changes(log, programme, CausingFact.all(log, ledger::streams));
    }

    @QueryMapping
    List<Change> eligibility(@Argument String householdId, @Argument String programme, @Argument @Nullable AsOf asOf) {
        List<RecordedEvent> log = ledger.stream(householdId);
        Moment moment = Moments.of(asOf, ledger);
        return standing(log, programme, moment, CausingFact.all(moment.known(log), ledger::streams));
    }

    static List<Change> standing(
            List<RecordedEvent> log, String programme, Moment moment, Map<String, CausingFact> causes) {
        List<RecordedEvent> counting =
                HouseholdFold.facts(log, moment).stream().map(Fact::event).toList();
        SortedMap<String, Change> newest = new TreeMap<>();
        changes(counting, programme, causes)
                .forEach(change -> newest.put(change.category() + "/" + change.year(), change));
        return List.copyOf(newest.values());
    }

    static List<Change> changes(List<RecordedEvent> log, String programme, Map<String, CausingFact> causes) {
        return log.stream()
                .filter(event -> event.payload() instanceof EligibilityDetermined e
                        && e.programme().equals(programme))
                .map(event -> change(event, (EligibilityDetermined) event.payload(), causes))
                .toList();
    }

    private static Change change(RecordedEvent event, EligibilityDetermined e, Map<String, CausingFact> causes) {
        Circumstances c = Circumstances.of(event);
        return new Change(
                event.envelope().eventId(),
                event.position(),
                e.category(),
                e.year(),
                e.previous(),
                e.outcome(),
                e.cause(),
                e.causeEventId(),
                e.rulePack(),
                e.rules().stream().map(Verdict::of).toList(),
                c.recordedAt(),
                c.effectiveDate(),
                c.actor(),
                c.role(),
                c.legalBasis(),
                c.evidence(),
                e.causeEventId() == null ? null : causes.get(e.causeEventId()));
    }
}

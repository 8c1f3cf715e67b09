package jejak.query.aid;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import jejak.aid.events.EligibilityEvent.EligibilityCause;
import jejak.aid.events.EligibilityEvent.EligibilityDetermined;
import jejak.aid.events.EligibilityEvent.EligibilityOutcome;
import jejak.aid.events.EligibilityEvent.RuleVerdict;
import jejak.ledger.Ledger;
import jejak.ledger.RecordedEvent;
import jejak.query.engine.FromLog;
import jejak.query.log.Circumstances;
import jejak.query.log.Circumstances.Basis;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;

/** Every change of a family's eligibility, with the rules, the facts they rest on, and what made the office look. */
@FromLog(sdl = """
    extend type Query {
      "Every change of a household's eligibility for a programme, oldest first; empty when there was none."
      eligibilityTrail(
        "Id of the household."
        householdId: ID!
        "Code of the programme, for example BSU."
        programme: String!
      ): [EligibilityChange!]!
    }

    "One change of a household's eligibility, or of the reasons for it."
    type EligibilityChange {
      "Id of the event."
      eventId: ID!
      "Position in the whole log."
      position: Long!
      "Code of the category."
      category: String!
      "Budget year."
      year: Int!
      "Outcome before."
      previous: EligibilityOutcome!
      "Outcome since."
      outcome: EligibilityOutcome!
      "What made the office look again."
      cause: EligibilityCause!
      "Id of the event that made the office look again."
      causeEventId: ID
      "Code of the rule pack that was applied."
      rulePack: String!
      "Every rule of the category with its verdict."
      rules: [RuleVerdict!]!
      "When the office recorded it."
      recordedAt: DateTime!
      "When it is true."
      effectiveDate: Date
      "Id of the user who acted, or of the system."
      actor: String!
    }

    "One rule and its verdict."
    type RuleVerdict {
      "Code of the rule."
      rule: String!
      "Whether the household passes it."
      passed: Boolean!
      "The rule's own legal ground."
      legalBasis: LegalBasis!
      "Ids of the events it rests on; empty when it fails for want of a fact."
      facts: [ID!]!
    }
    """)
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
            String actor) {}

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
        return changes(ledger.stream(householdId), programme);
    }

    static List<Change> changes(List<RecordedEvent> log, String programme) {
        return log.stream()
                .filter(event -> event.payload() instanceof EligibilityDetermined e
                        && e.programme().equals(programme))
                .map(event -> change(event, (EligibilityDetermined) event.payload()))
                .toList();
    }

    private static Change change(RecordedEvent event, EligibilityDetermined e) {
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
                c.actor());
    }
}

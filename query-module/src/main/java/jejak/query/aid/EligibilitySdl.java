package jejak.query.aid;

/** The schema of what the rules say of a family, and why. */
final class EligibilitySdl {

    static final String TEXT = """
        extend type Query {
          "Every change of a household's eligibility for a programme, oldest first; empty when there was none."
          eligibilityTrail(
            "Id of the household."
            householdId: ID!
            "Code of the programme, for example BSU."
            programme: String!
          ): [EligibilityChange!]!
          "Where a household stands with each category of a programme and why: the change that stands, in order of category and year; empty when there was none at that moment."
          eligibility(
            "Id of the household."
            householdId: ID!
            "Code of the programme, for example BSU."
            programme: String!
            "The moment the question is about; now when left out."
            asOf: AsOfInput
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
          "In which role."
          role: String!
          "The grounds that were given with it."
          legalBasis: [LegalBasis!]!
          "The documents that were given with it."
          evidence: [Evidence!]!
          "The fact that made the office look again, with its own ground, decree or minutes; null when there was none."
          causedBy: CausingFact
        }

        "The event that made the office look at a household's eligibility again."
        type CausingFact {
          "Id of the event."
          eventId: ID!
          "Position in the whole log."
          position: Long!
          "Type of the event."
          type: String!
          "When the office recorded it."
          recordedAt: DateTime!
          "When it is true."
          effectiveDate: Date
          "Account that recorded it."
          actor: String!
          "In which role."
          role: String!
          "The grounds that were given with it, a decree among them."
          legalBasis: [LegalBasis!]!
          "The documents that were given with it."
          evidence: [Evidence!]!
          "Number of the signed minutes (berita acara), when a village's session decided it."
          minutesNumber: String
          "Number of the signed addendum to those minutes, when it was one that brought the decision."
          addendumNumber: String
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
        """;

    private EligibilitySdl() {}
}

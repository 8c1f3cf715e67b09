package jejak.query.aid;

/** The schema of {@link RulePackList}. */
final class RulePackSdl {

    static final String TEXT = """
        extend type Query {
          "Every rule pack of a regency that was ever written, with its state and who did what, by its code."
          rulePacks("Code of the regency, for example 51.08." regencyCode: RegionCode!): [RulePackStanding!]!
        }

        "A rule pack and where it stands."
        type RulePackStanding {
          "Id of its log."
          rulePackId: ID!
          "Its code."
          code: String!
          "DRAFT, SIMULATED, APPROVED, ACTIVE or SUPERSEDED, as was last said of it; from which day, say the days."
          state: String!
          "SHA-256 of its text in hex."
          contentHash: String!
          "First day on which it rules; null before it is activated."
          effectiveFrom: Date
          "First day on which it rules no more; null while nothing supersedes it."
          ruledUntil: Date
          "Id of the pack that supersedes it."
          supersededBy: ID
          "Its text as YAML, also under /rule-packs/CODE.yaml; a draft may still change."
          content: String!
          "Who did what with it, in order."
          steps: [RulePackStep!]!
        }

        "One thing that was done with a rule pack."
        type RulePackStep {
          "Id of the event that says so."
          eventId: ID!
          "Recorded name of the event, for example aid.RulePackApproved."
          type: String!
          "When it was recorded."
          recordedAt: DateTime!
          "Id of the user who did it."
          actor: String!
          "Role in which they did it."
          role: String!
          "On which legal ground."
          legalBasis: [LegalBasis!]!
        }
        """;

    private RulePackSdl() {}
}

package jejak.query.household;

/** The schema of a family. */
final class HouseholdSdl {

    static final String TEXT = """
        extend type Query {
          "One family; null when no household has this id, or none had it at that moment."
          household(
            "Id of the household."
            id: ID!
            "The moment the question is about; now when left out."
            asOf: AsOfInput
          ): Household
        }

        "A family (keluarga, KK) as the office knew it at one moment."
        type Household implements Node {
          "Id of the household; a random UUID."
          id: ID!
          "Code of the village it lives in, or lived in before it left the regency."
          villageCode: RegionCode!
          "That village."
          village: Village!
          "Hamlet (banjar dinas, dusun) or neighbourhood."
          hamlet: String!
          "Number of the family card, masked."
          cardNumber: Nik! @personal(field: CARD_NUMBER_MASKED, of: "personIds")
          "Number of the family card in full; for a named purpose only."
          cardNumberFull(
            "What it is for; the daily work is not enough."
            purpose: Purpose!
            "File number of the case in the office, for example DINSOS/2026/77; no person's data."
            caseNumber: String!
          ): String @personal(field: CARD_NUMBER, of: "personIds")
          "Street address."
          address: String! @personal(field: ADDRESS, of: "personIds")
          "How the family came to the office's knowledge."
          intakeChannel: IntakeChannel!
          "Everybody ever recorded in the family, in order of recording."
          members: [Member!]!
          "Head of the family; null while nobody is named."
          head: Member
          "What the national registries say of the family, one entry for each registry."
          registry: [RegistryStanding!]!
          "Programmes that are not the regency's own."
          otherProgrammes: [OtherProgramme!]!
          "What village sessions said of the family, oldest first."
          decisions: [HouseholdDecision!]!
          "Where the family stands with each category; eligible is not yet nominated, determined or paid."
          eligibility: [EligibilityStanding!]!
          "What the family gets or got, by category and year."
          benefits: [Benefit!]!
          "Set once the family has left the regency."
          movedOut: MovedOut
          "Set once nobody is left of the family."
          ended: HouseholdEnded
          "Version of the family's log that this answer reflects, from 0."
          version: Long!
          "Position in the whole log of the newest event in this answer."
          asOfPosition: Long!
          "Every event of the family's log up to that moment, oldest first."
          timeline(
            "How many events at most, 1 to 100."
            first: Int!
            "Cursor of the event before the page."
            after: String
            "Only events of these types, for example aid.BsuPaid."
            types: [String!]
          ): TimelineConnection!
        }

        "What a national registry says of a family."
        type RegistryStanding {
          "The registry."
          source: RegistrySource!
          "Period of its newest statement, for example 2024-01."
          period: String!
          "Whether it lists the family; null when it only ranked it."
          status: RegistryStatus
          "Welfare decile, 1 is the poorest tenth; null when it did not rank the family."
          decile: Int
        }

        "A programme that is not the regency's own."
        type OtherProgramme {
          "Code of the programme, for example PKH."
          programme: String!
          "Whether the family takes part."
          status: EnrolmentStatus!
          "First day of that status."
          since: Date!
        }

        "What a village session said of a family."
        type HouseholdDecision {
          "Id of the event in the family's log."
          eventId: ID!
          "Id of the session."
          musdesId: ID!
          "Where the village decided."
          forum: Forum!
          "What was decided."
          kind: DecisionKind!
          "Why."
          reason: DecisionReason
          "Day of the decision."
          decidedOn: Date!
          "Id of the later event in this log that replaces it."
          supersededBy: ID
        }

        "That nobody is left of a family."
        type HouseholdEnded {
          "Why."
          reason: ClosingReason!
          "Day of the end."
          closedOn: Date!
          "Id of the family its members belong to now, when it became part of another."
          intoHouseholdId: ID
        }

        "That a family left the regency."
        type MovedOut {
          "Code of the region it moved to."
          toRegionCode: RegionCode!
          "Day of the move."
          movedOn: Date!
        }
        """;

    private HouseholdSdl() {}
}

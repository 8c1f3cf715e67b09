package jejak.query.audit.family;

import java.util.List;
import jejak.ledger.Ledger;
import jejak.query.engine.FromLog;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;

/** Who proposed, verified, approved, disbursed and reconciled what one family got, and whether it was ever the same person. */
@FromLog(sdl = """
    extend type Query {
      "Question 4: whose hands were on a household's benefits, by benefit; empty when it never had one."
      hands(
        "Id of the household."
        householdId: ID!
        "Code of the programme, for example BSU."
        programme: String!
        "Budget year."
        year: Int!
      ): [BenefitHands!]!
    }

    "Whose hands were on one benefit of one household."
    type BenefitHands {
      "Id of the household."
      householdId: ID!
      "Code of the programme."
      programme: String!
      "Code of the category."
      category: String!
      "Budget year."
      year: Int!
      "Number of the last decree; null when there was none."
      decreeNumber: String
      "Every step with who took it, in the order of the log."
      hands: [Hand!]!
      "Accounts that took two different steps."
      sameHandTwice: [String!]!
      "The answer in words."
      reason: Sentence!
    }

    "A step that another one watches."
    enum HandStep {
      "The village decided on the family, or put its word into a proposal."
      PROPOSED
      "The office checked the village's proposal."
      VERIFIED
      "The office nominated it for the benefit."
      NOMINATED
      "The head of the office or the regent approved it, or a decree determined it."
      APPROVED
      "The bank was told to pay."
      DISBURSED
      "The outcome of a payment was recorded."
      RECONCILED
    }

    "Who took one step."
    type Hand {
      "Which step."
      step: HandStep!
      "Account that acted."
      actor: String!
      "In which role."
      role: String!
      "When it was recorded."
      recordedAt: DateTime!
      "Type of the event."
      type: String!
      "Id of the event."
      eventId: ID!
      "Its position in the whole log."
      position: Long!
    }
    """)
class HandsAnswer {

    private final Ledger ledger;

    HandsAnswer(Ledger ledger) {
        this.ledger = ledger;
    }

    @QueryMapping
    List<Hands> hands(@Argument String householdId, @Argument String programme, @Argument int year) {
        return Hands.of(
                householdId,
                ledger.stream(householdId),
                benefit -> benefit.programme().equals(programme) && benefit.year() == year);
    }
}

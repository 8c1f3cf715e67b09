package jejak.query.audit;

/** What payments after a fact look like in the schema. */
final class AfterFactSdl {

    static final String TEXT = """
        extend type Query {
          "Question 3: payments handed over after a fact that spoke against them, whether or not it was known; by village."
          paymentsAfterFact(
            "What spoke against them."
            fact: DisqualifyingFact!
            "Code of the programme, for example BSU."
            programme: String!
            "Budget year."
            year: Int!
            "Code of a village or kecamatan, for example 51.08.08; everywhere when left out."
            region: String
            "How many at most, 1 to 100."
            first: Int!
            "Cursor of the entry before the page."
            after: String
          ): PaymentAfterFactConnection!
          "Question 3, in money: what was paid wrongly in fact, and how much of it was known to be wrong."
          moneyAfterFact(
            "What spoke against it."
            fact: DisqualifyingFact!
            "Code of the programme, for example BSU."
            programme: String!
            "Budget year."
            year: Int!
            "Code of a village or kecamatan, for example 51.08.08; everywhere when left out."
            region: String
          ): MoneyAfterFact!
        }

        "What speaks against paying a family."
        enum DisqualifyingFact {
          "The recipient, or who is said to have collected it, had died before the day; what an heir may fetch is left out."
          DEATH
          "The family had left the regency before the day."
          MOVE
          "Another programme, an occupation or the village's decision excluded it."
          EXCLUSION
          "No registry that counts listed the family."
          DELISTED
        }

        "One page of payments after a fact."
        type PaymentAfterFactConnection {
          "The entries with their cursors."
          edges: [PaymentAfterFactEdge!]!
          "Where the page lies in the list."
          pageInfo: PageInfo!
        }

        "An entry and its cursor."
        type PaymentAfterFactEdge {
          "Opaque; to be given as after."
          cursor: String!
          "The payment and the fact."
          node: PaymentAfterFact!
        }

        "A payment handed over although something spoke against it."
        type PaymentAfterFact {
          "Id of the payment."
          paymentId: ID!
          "Id of the household."
          householdId: ID!
          "Code of the village the family lived in when it was instructed."
          villageCode: RegionCode!
          "Code of the category."
          category: String!
          "Number of the tranche (tahap)."
          tranche: Int!
          "The months it pays, for example 2024-01."
          months: [String!]!
          "How much."
          rupiah: Rupiah!
          "Day of the hand-over."
          paidOn: Date!
          "What spoke against it."
          fact: DisqualifyingFact!
          "Code of the rule that failed by it; null when no rule had to be asked."
          rule: String
          "Day of the fact: of death, of leaving, first day of an exclusion."
          since: Date!
          "When the office recorded the fact."
          knownAt: DateTime!
          "Whether it was recorded before the day of the hand-over began."
          knownBeforePayment: Boolean!
          "Whether the log had it before the bank was told to pay."
          recordedBeforeInstruction: Boolean!
          "Day the money came back; null when it did not."
          returnedOn: Date
          "Why it is in this list."
          reason: Sentence!
          "The events it rests on, in the order of the log."
          events: [CitedEvent!]!
        }

        "Money paid after one kind of fact."
        type MoneyAfterFact {
          "Payments that were wrong in fact."
          payments: Long!
          "Their sum."
          rupiah: Rupiah!
          "Those of them that were known to be wrong before the day of the hand-over."
          knownPayments: Long!
          "Their sum."
          knownRupiah: Rupiah!
        }
        """;

    private AfterFactSdl() {}
}

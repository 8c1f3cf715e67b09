package jejak.query.audit.decree;

/** What a decree made again looks like in the schema. */
final class DecreeSdl {

    static final String TEXT = """
        extend type Query {
          "Question 10: a decree with its annex as it was determined, and what was paid on it; null for an unknown number."
          reproduceDecree("Number of the decree, for example 460/123/HK/2024." number: String!): Decree
        }

        "A decree that determined recipients, made again from the logs of the families it names."
        type Decree {
          "Its number."
          number: String!
          "Day it was issued."
          issuedOn: Date!
          "Code of the programme."
          programme: String!
          "Code of the category."
          category: String!
          "Budget year."
          year: Int!
          "Id of the budget line it reserved from."
          budgetLineId: ID!
          "Rows the annex had, as the decree itself says."
          recordedRecipients: Int!
          "Money it reserved, as the decree itself says."
          recordedReservedRupiah: Rupiah!
          "SHA-256 of the annex in hex, as it was fixed with the decree; null for a decree from before that was done."
          recordedHash: String
          "SHA-256 of the annex as it is made again now."
          contentHash: String!
          "Whether rows, money and, where it was fixed, the hash are the same."
          unchanged: Boolean!
          "The answer in words."
          reason: Sentence!
          "The events it rests on, in the order of the log; each row of the annex has its own besides."
          events: [CitedEvent!]!
          "What the annex and the payments on it come to."
          totals: DecreeTotals!
          "The annex, row by row, with what became of each."
          annex(
            "How many rows at most, 1 to 100."
            first: Int!
            "Cursor of the row before the page."
            after: String
          ): DecreeRowConnection!
          "Payments of the same category and year to families that no decree names."
          outsideAnnex(
            "How many payments at most, 1 to 100."
            first: Int!
            "Cursor of the payment before the page."
            after: String
          ): PaymentOutsideAnnexConnection!
          "Question 4, for everybody in the annex: whose hands were on it, row by row."
          hands(
            "How many rows at most, 1 to 100."
            first: Int!
            "Cursor of the row before the page."
            after: String
          ): DecreeHandsConnection!
          "The whole annex with its money as CSV; no name and no number of a person, and no cell that a spreadsheet would run."
          csv: String!
        }

        "Sums of a decree."
        type DecreeTotals {
          "Rows of the annex."
          rows: Int!
          "What the annex entitles to."
          entitledRupiah: Rupiah!
          "What the bank was told to pay."
          instructedRupiah: Rupiah!
          "What was handed over and not given back."
          paidRupiah: Rupiah!
          "What is still with the bank."
          atBankRupiah: Rupiah!
          "What is back in the treasury."
          returnedRupiah: Rupiah!
          "Rows to which nothing was ever handed over."
          neverPaidRows: Int!
          "Payments of the same category and year to families that no decree names."
          outsidePayments: Int!
          "What was handed over by them."
          outsideRupiah: Rupiah!
        }
        """;

    private DecreeSdl() {}
}

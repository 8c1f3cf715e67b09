package jejak.query.audit.decree;

/** What the rows of an annex, and payments outside of it, look like in the schema. */
final class DecreeRowsSdl {

    static final String TEXT = """
        "One page of an annex."
        type DecreeRowConnection {
          "The rows with their cursors."
          edges: [DecreeRowEdge!]!
          "Where the page lies in the annex."
          pageInfo: PageInfo!
        }

        "A row and its cursor."
        type DecreeRowEdge {
          "Opaque; to be given as after."
          cursor: String!
          "The row."
          node: DecreeRow!
        }

        "One row of an annex and what became of it."
        type DecreeRow {
          "Its number, from 1."
          annexRow: Int!
          "Id of the household."
          householdId: ID!
          "Id of the recipient."
          recipientPersonId: ID!
          "Name of the recipient as recorded when the decree was issued."
          recipientName: String @personal(field: NAME, of: "recipientPersonId")
          "National identity number of the recipient, masked."
          recipientNik: Nik @personal(field: NIK_MASKED, of: "recipientPersonId")
          "Code of the category."
          category: String!
          "What each month is worth."
          monthlyRupiah: Rupiah!
          "First month."
          fromMonth: String!
          "Last month."
          toMonth: String!
          "What the row entitles to."
          entitledRupiah: Rupiah!
          "What the bank was told to pay."
          instructedRupiah: Rupiah!
          "What was handed over and not given back."
          paidRupiah: Rupiah!
          "What is still with the bank."
          atBankRupiah: Rupiah!
          "What is back in the treasury."
          returnedRupiah: Rupiah!
          "Entitled less paid; below zero when more was paid."
          differenceRupiah: Rupiah!
          "Whether nothing was ever handed over."
          neverPaid: Boolean!
          "The events it rests on, in the order of the log."
          events: [CitedEvent!]!
        }

        "One page of payments outside every annex."
        type PaymentOutsideAnnexConnection {
          "The payments with their cursors."
          edges: [PaymentOutsideAnnexEdge!]!
          "Where the page lies in the list."
          pageInfo: PageInfo!
        }

        "A payment and its cursor."
        type PaymentOutsideAnnexEdge {
          "Opaque; to be given as after."
          cursor: String!
          "The payment."
          node: PaymentOutsideAnnex!
        }

        "A payment to a family that no decree names."
        type PaymentOutsideAnnex {
          "Id of the payment."
          paymentId: ID!
          "Id of the household."
          householdId: ID!
          "Number of the tranche (tahap)."
          tranche: Int!
          "What the bank was told to pay."
          rupiah: Rupiah!
          "What was handed over and not given back."
          paidRupiah: Rupiah!
          "The events it rests on, in the order of the log."
          events: [CitedEvent!]!
        }

        "One page of hands on a decree."
        type DecreeHandsConnection {
          "The rows with their cursors."
          edges: [DecreeHandsEdge!]!
          "Where the page lies in the annex."
          pageInfo: PageInfo!
        }

        "The hands on one row and its cursor."
        type DecreeHandsEdge {
          "Opaque; to be given as after."
          cursor: String!
          "The hands."
          node: BenefitHands!
        }
        """;

    private DecreeRowsSdl() {}
}

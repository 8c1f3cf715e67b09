package jejak.query.audit.money;

/** What money that nobody collected looks like in the schema. */
final class UncollectedSdl {

    static final String TEXT = """
        extend type Query {
          "Question 8: money instructed and not collected by a day, where it was then, and whether it came back in time."
          uncollected(
            "Code of the programme, for example BSU."
            programme: String!
            "Budget year."
            year: Int!
            "Code of a village or kecamatan, for example 51.08.08; everywhere when left out."
            region: String
            "Day the question is about; what happened later does not count."
            asOf: Date!
            "Within how many days of the instruction money must be back in the treasury; as the regency's rules say when left out."
            returnWithinDays: Int
            "How many at most, 1 to 100."
            first: Int!
            "Cursor of the entry before the page."
            after: String
          ): UncollectedPaymentConnection!
          "Question 8, in money."
          uncollectedMoney(
            "Code of the programme, for example BSU."
            programme: String!
            "Budget year."
            year: Int!
            "Code of a village or kecamatan, for example 51.08.08; everywhere when left out."
            region: String
            "Day the question is about; what happened later does not count."
            asOf: Date!
            "Within how many days of the instruction money must be back in the treasury; as the regency's rules say when left out."
            returnWithinDays: Int
          ): UncollectedMoney!
        }

        "Whether money that nobody collected came back in time."
        enum ReturnState {
          "Still with the bank, within the days."
          WAITING
          "Still with the bank, beyond the days."
          OVERDUE
          "Back in the treasury within the days."
          RETURNED_IN_TIME
          "Back in the treasury, too late."
          RETURNED_LATE
        }

        "One page of money nobody collected."
        type UncollectedPaymentConnection {
          "The entries with their cursors."
          edges: [UncollectedPaymentEdge!]!
          "Where the page lies in the list."
          pageInfo: PageInfo!
        }

        "An entry and its cursor."
        type UncollectedPaymentEdge {
          "Opaque; to be given as after."
          cursor: String!
          "The payment."
          node: UncollectedPayment!
        }

        "A payment that was instructed and not collected by the day."
        type UncollectedPayment {
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
          "How much."
          rupiah: Rupiah!
          "Day of the instruction."
          instructedOn: Date!
          "Day the bank said that it could not be handed over."
          failedOn: Date
          "Why it could not be handed over."
          failedReason: PaymentFailure
          "Day it came back to the treasury."
          returnedOn: Date
          "Number of the deposit slip (surat tanda setoran)."
          stsNumber: String
          "Last day on which it may come back in time."
          returnBy: Date!
          "How many days it was, or has been, with the bank."
          daysAtBank: Int!
          "Whether it came back in time."
          state: ReturnState!
          "Why it is in this list."
          reason: Sentence!
          "The events it rests on, in the order of the log."
          events: [CitedEvent!]!
        }

        "Sums of money that was not collected by the day."
        type UncollectedMoney {
          "Payments that were not collected."
          payments: Long!
          "Their sum."
          rupiah: Rupiah!
          "Of it still with the bank, within the days."
          waitingRupiah: Rupiah!
          "Of it still with the bank, beyond the days."
          overdueRupiah: Rupiah!
          "Of it back in the treasury within the days."
          returnedInTimeRupiah: Rupiah!
          "Of it back in the treasury, too late."
          returnedLateRupiah: Rupiah!
        }
        """;

    private UncollectedSdl() {}
}

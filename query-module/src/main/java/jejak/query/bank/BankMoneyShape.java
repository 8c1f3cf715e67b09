package jejak.query.bank;

/** What {@link BankMoney} looks like in the database and in the schema; apart from it, because it has many columns. */
final class BankMoneyShape {

    static final String DDL = """
        create table bank_money_v1 (
            payment_id text primary key,
            household_id text not null,
            programme text not null,
            category text not null,
            year int not null, tranche int not null,
            months text not null, -- ISO months, in order, with a comma between
            rupiah bigint not null,
            village_code text not null, state text not null,
            retries text, -- the payment that failed and whose money this is
            instructed_on date,
            failed_on date,
            gone_on date, -- when it came back to the treasury or another payment carried it
            file_number int, -- null until it was written into a file for the bank
            paid_on date, -- when it was handed over last, taken back since or not
            back_on date -- when the bank took back what it had handed over last
        );
        create index on bank_money_v1 (programme, year, village_code, payment_id);
        """;

    static final String SDL = """
        extend type Query {
          "Money of a programme, to the rupiah: what was instructed is what was paid, failed, returned and is open."
          reconciliation(
            "Code of the programme, for example BSU."
            programme: String!
            "Budget year."
            year: Int!
            "Number of the tranche (tahap); all of them when left out."
            tranche: Int
          ): Reconciliation!
          "Payments that are instructed and stand in no file for the bank yet, by village."
          unsentPayments(
            "Code of the programme, for example BSU."
            programme: String!
            "Code of the category."
            category: String!
            "Budget year."
            year: Int!
            "Number of the tranche (tahap)."
            tranche: Int!
            "How many payments at most, 1 to 100."
            first: Int!
            "Cursor of the payment before the page."
            after: String
          ): BankPaymentConnection!
          "Payments whose money lies with the bank on a day, so many days after the instruction: uncollected, and to be returned."
          outstandingPayments(
            "Code of the programme, for example BSU."
            programme: String!
            "Budget year."
            year: Int!
            "The day it is asked for."
            asOf: Date!
            "Days since the instruction; the rule pack names them in office.payout."
            days: Int!
            "How many payments at most, 1 to 100."
            first: Int!
            "Cursor of the payment before the page."
            after: String
          ): BankPaymentConnection!
        }

        "Money of a programme, as a whole and by the months it is for."
        type Reconciliation {
          "All of it."
          total: ReconciledMoney!
          "Each month, in order."
          months: [ReconciledMonth!]!
        }

        "Money that is for one month."
        type ReconciledMonth {
          "The month, for example 2024-01."
          month: String!
          "Where its money is."
          money: ReconciledMoney!
        }

        "Where money is; a payment that was retried counts once, as the last of its payments."
        type ReconciledMoney {
          "What the bank was told to pay, each payment as it was instructed first."
          instructed: Rupiah!
          "With the families."
          paid: Rupiah!
          "With the bank, after it could not be handed over or was taken back."
          failed: Rupiah!
          "In the treasury again."
          returned: Rupiah!
          "With the bank, which has not said what became of it; includes asked and unsent."
          open: Rupiah!
          "Of the open money, what the bank is being asked about."
          asked: Rupiah!
          "Of the open money, what stands in no file for the bank yet."
          unsent: Rupiah!
          "Instructed less paid, failed, returned and open: always 0, or a payment is lost."
          difference: Rupiah!
        }

        "One page of payments."
        type BankPaymentConnection {
          "The payments with their cursors."
          edges: [BankPaymentEdge!]!
          "Where the page lies in the list."
          pageInfo: PageInfo!
          "How many payments the whole list has."
          totalCount: Int
        }

        "A payment and its cursor."
        type BankPaymentEdge {
          "Opaque; to be given as after."
          cursor: String!
          "The payment."
          node: BankPayment!
        }

        "The money of one payment."
        type BankPayment {
          "Id of the payment."
          paymentId: ID!
          "Id of the household."
          householdId: ID!
          "Code of the category."
          category: String!
          "Number of the tranche (tahap)."
          tranche: Int!
          "How much."
          rupiah: Rupiah!
          "Code of the village the family lived in when it was instructed."
          villageCode: RegionCode!
          "Where it stands now."
          state: PaymentState!
          "Effective date of the instruction."
          instructedOn: Date
          "Day it could not be handed over or was taken back."
          failedOn: Date
          "Number of its file for the bank; null when it stands in none."
          fileNumber: Int
        }
        """;

    private BankMoneyShape() {}
}

package jejak.query.aid;

/** What {@link PaymentList} looks like in the database and in the schema; apart from it, because it has many columns. */
final class PaymentListShape {

    static final String DDL = """
        create table payment_list_v1 (
            payment_id text primary key,
            household_id text not null,
            programme text not null,
            category text not null,
            year int not null,
            tranche int not null,
            months text not null, -- ISO months, in order, with a comma between
            rupiah bigint not null,
            village_code text not null, -- where the family lived when the payment was instructed
            kecamatan text not null, -- code of the kecamatan of that village
            state text not null,
            instructed_on date, -- the effective date of the instruction, not the day it was recorded
            position bigint not null, -- of the instruction, as the two that follow
            recorded_at timestamptz not null,
            true_from date not null,
            paid_on date,
            failed_reason text,
            returned_on date
        );
        create index on payment_list_v1 (programme, year, tranche, village_code, payment_id);
        """;

    static final String SDL = """
        extend type Query {
          "Payments of one tranche, by village, as a pay point's list is printed."
          paymentList(
            "Code of the programme, for example BSU."
            programme: String!
            "Code of the category; every category when left out."
            category: String
            "Budget year."
            year: Int!
            "Number of the tranche (tahap)."
            tranche: Int!
            "Code of the kecamatan, for example 51.08.09; every kecamatan when left out."
            kecamatan: String
            "How many payments at most, 1 to 100."
            first: Int!
            "Cursor of the payment before the page."
            after: String
            "The moment the question is about, with what had become of each payment by then; now when left out. What was true then counts money on the day it moved: an instruction on its effective date, a payment on the day it was handed over, a return on the day it was back in the treasury."
            asOf: AsOfInput
          ): PaymentConnection!
          "Counts and money of one tranche."
          trancheSummary(
            "Code of the programme, for example BSU."
            programme: String!
            "Code of the category; every category when left out."
            category: String
            "Budget year."
            year: Int!
            "Number of the tranche (tahap)."
            tranche: Int!
            "Code of the kecamatan, for example 51.08.09; every kecamatan when left out."
            kecamatan: String
            "The moment the question is about, counted as paymentList counts at that moment; now when left out."
            asOf: AsOfInput
          ): TrancheSummary!
        }

        "One page of a payment list."
        type PaymentConnection {
          "The payments with their cursors."
          edges: [PaymentEdge!]!
          "Where the page lies in the list."
          pageInfo: PageInfo!
          "How many payments the whole list has."
          totalCount: Int
        }

        "A payment and its cursor."
        type PaymentEdge {
          "Opaque; to be given as after."
          cursor: String!
          "The payment."
          node: Payment!
        }

        "One payment the bank was told to make to a household."
        type Payment implements Node {
          "Id of the payment, the same as paymentId."
          id: ID!
          "Id of the household."
          householdId: ID!
          "Id of the payment."
          paymentId: ID!
          "Code of the programme."
          programme: String!
          "Code of the category."
          category: String!
          "Budget year."
          year: Int!
          "Number of the tranche (tahap)."
          tranche: Int!
          "The months it pays, for example 2024-01."
          months: [String!]!
          "How much."
          rupiah: Rupiah!
          "Code of the village the family lived in when the payment was instructed."
          villageCode: RegionCode!
          "What became of it."
          state: PaymentState!
          "Effective date of the instruction."
          instructedOn: Date
          "Day the money reached the family."
          paidOn: Date
          "Why it could not be handed over, when that happened."
          failedReason: PaymentFailure
          "Day the money was back in the treasury."
          returnedOn: Date
        }

        "What became of a payment."
        enum PaymentState {
          "The bank was told to pay."
          INSTRUCTED
          "The bank is asked what became of it; until it answers nothing is paid in its place."
          UNCLEAR
          "The money reached the family."
          PAID
          "It could not be handed over and is still with the bank."
          FAILED
          "Its money was instructed once more, under a payment id of its own."
          RETRIED
          "It is back in the treasury; its months count as unpaid."
          RETURNED
        }
        """ + PaymentSelection.SUMMARY_SDL;

    private PaymentListShape() {}
}

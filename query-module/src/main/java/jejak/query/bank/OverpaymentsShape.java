package jejak.query.bank;

/** What {@link Overpayments} looks like in the database and in the schema. */
final class OverpaymentsShape {

    static final String DDL = """
        create table overpayment_v1 (
            overpayment_id text primary key,
            household_id text not null,
            programme text not null,
            category text not null,
            year int not null,
            wrong_since date not null,
            known_since date not null,
            rupiah bigint not null,
            known bigint not null,
            remaining bigint not null,
            cause text not null, -- id of the event it rests on
            recovered bigint not null
        );
        create index on overpayment_v1 (cause);
        create table overpayment_month_v1 ( -- of which something is owed still
            overpayment_id text not null,
            payment_id text not null,
            month text not null,
            rupiah bigint not null,
            primary key (overpayment_id, payment_id, month)
        );
        create index on overpayment_month_v1 (payment_id);
        """;

    static final String SDL = """
        extend type Query {
          "Overpayments of a programme, whole or partly recovered."
          overpayments(
            "Code of the programme, for example BSU."
            programme: String!
            "Budget year."
            year: Int!
            "How many at most, 1 to 100."
            first: Int!
            "Cursor of the overpayment before the page."
            after: String
          ): OverpaymentConnection!
        }

        "One page of overpayments."
        type OverpaymentConnection {
          "The overpayments with their cursors."
          edges: [OverpaymentEdge!]!
          "Where the page lies in the list."
          pageInfo: PageInfo!
          "How many the whole list has."
          totalCount: Int
        }

        "An overpayment and its cursor."
        type OverpaymentEdge {
          "Opaque; to be given as after."
          cursor: String!
          "The overpayment."
          node: Overpayment!
        }

        "Months that were paid after the day from which they were not due."
        type Overpayment {
          "Id of the overpayment."
          overpaymentId: ID!
          "Id of the household."
          householdId: ID!
          "Code of the category."
          category: String!
          "The day from which nothing was due: paid for later months, it was wrong in fact."
          wrongSince: Date!
          "The day that was recorded: paid after it, it was known to be wrong."
          knownSince: Date!
          "All that was established as not due."
          rupiah: Rupiah!
          "The part of it that was paid although it was known."
          known: Rupiah!
          "What is owed still: not back yet, and not taken back with the event that it was established for."
          remaining: Rupiah!
          "What the family paid back of it; budgetLine tells the sum for all families."
          recovered: Rupiah!
        }
        """;

    private OverpaymentsShape() {}
}

package jejak.query.bank;

/** What {@link BudgetLines} looks like in the database and in the schema. */
final class BudgetShape {

    static final String DDL = """
        create table budget_line_v2 (
            id text primary key,
            region text not null,
            ceiling bigint not null,
            revisions int not null,
            reserved bigint not null, -- by decrees, less what ended benefits and what came back for them freed
            committed bigint not null, -- told to the bank, whatever became of it
            returned bigint not null,
            paid bigint not null, -- handed over, and neither taken back by the bank nor returned
            recovered bigint not null -- of it, what families paid back as not due
        );
        create table budget_payment_v1 (
            payment_id text primary key,
            household_id text not null,
            line_id text not null,
            paid bigint not null -- of it, what is with the family
        );
        create table budget_overpayment_v1 (
            overpayment_id text primary key,
            household_id text not null,
            line_id text not null
        );
        """;

    static final String SDL = """
        extend type Query {
          "What a budget line holds; null when it was never opened."
          budgetLine("Id of the line, for example budget:51.08:BSU:2024." id: ID!): BudgetLine
          "The budget lines of a programme and year, one for each regency of the appointment."
          budget(
            "Code of the programme, for example BSU."
            programme: String!
            "Budget year."
            year: Int!
          ): [BudgetLine!]!
        }

        "The money of one programme and year: free, uncommitted, withBank and paid make the ceiling at any moment, and withBank, paid and returned what was committed."
        type BudgetLine implements Node {
          "Id of the line."
          id: ID!
          "Most that may be reserved, and most that may be handed out, as last revised."
          ceiling: Rupiah!
          "How often the ceiling was revised."
          revisions: Int!
          "What decrees reserve, less what ended benefits set free."
          reserved: Rupiah!
          "What the bank was told to pay in all."
          committed: Rupiah!
          "What is back in the treasury."
          returned: Rupiah!
          "What decrees may still reserve."
          free: Rupiah!
          "Reserved, and the bank was not told to pay it or it came back."
          uncommitted: Rupiah!
          "With the bank: told to pay, and neither with a family nor back in the treasury."
          withBank: Rupiah!
          "With families: handed over, and neither taken back by the bank nor returned."
          paid: Rupiah!
          "Back in the treasury beside returned: what families paid back of overpayments. It stays in paid and cannot be paid out again; the sum of what overpayments tells as recovered."
          recovered: Rupiah!
        }
        """;

    private BudgetShape() {}
}

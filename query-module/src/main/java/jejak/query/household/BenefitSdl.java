package jejak.query.household;

/** The schema of what a family may get, and got. */
final class BenefitSdl {

    static final String TEXT = """

        "Where a family stands with one category of a programme."
        type EligibilityStanding {
          "Code of the programme."
          programme: String!
          "Code of the category."
          category: String!
          "Budget year."
          year: Int!
          "What the rules say."
          outcome: EligibilityOutcome!
          "Code of the rule pack that was applied."
          rulePack: String!
          "Effective date since which the outcome is this one."
          since: Date
        }

        "What a family gets in one category of one year."
        type Benefit {
          "Code of the programme."
          programme: String!
          "Code of the category."
          category: String!
          "Budget year."
          year: Int!
          "How far it has come."
          state: BenefitState!
          "Id of the family member it is paid to."
          recipientPersonId: ID!
          "Number of the decree that entitles the family."
          decreeNumber: String
          "Rupiah for one month."
          monthlyRupiah: Rupiah!
          "First month, for example 2024-01."
          fromMonth: String!
          "Last month as nominated or decreed."
          toMonth: String!
          "Why it is held back, while it is."
          suspensionReason: SuspensionReason
          "Why it ended."
          terminationReason: TerminationReason
          "After its end, the last month still due; null when none is."
          lastMonth: String
          "Every payment, oldest first."
          payments: [BenefitPayment!]!
        }

        "How far a benefit has come."
        enum BenefitState {
          "Proposed by the office when the quota was full; waits for its turn."
          WAITLISTED
          "Proposed by the office; not entitled yet."
          NOMINATED
          "Entitled by decree; no payment was instructed yet."
          DETERMINED
          "Payments have been instructed."
          ACTIVE
          "Held back for a while; the family is not excluded."
          SUSPENDED
          "Ended."
          TERMINATED
          "Ended, and another family has taken its place."
          REPLACED
        }

        "One payment of a benefit."
        type BenefitPayment {
          "Id of the payment."
          paymentId: ID!
          "Number of the tranche (tahap)."
          tranche: Int!
          "The months it pays."
          months: [String!]!
          "How much."
          rupiah: Rupiah!
          "What became of it."
          state: PaymentState!
          "Id of the family member it was meant for."
          recipientPersonId: ID!
          "Effective date of the instruction to the bank."
          instructedOn: Date
          "Day the money reached the family."
          paidOn: Date
          "Id of the person who took it."
          payeePersonId: ID
          "Branch of the bank."
          branch: String
          "Where it was handed over."
          payPoint: String
          "Day it could not be handed over or was taken back."
          failedOn: Date
          "Why not."
          failedReason: PaymentFailure
          "Day it was back in the treasury."
          returnedOn: Date
          "Number of the deposit slip (surat tanda setoran)."
          stsNumber: String
        }
        """;

    private BenefitSdl() {}
}

package jejak.query.signals;

/** What {@link Signals} adds to the schema. */
final class SignalsSdl {

    static final String TEXT = """
        extend type Query {
          "Signals, the oldest first. A signal is something to look at and never a verdict."
          signals(
            "Code of the check, for example PAID_AFTER_DEATH."
            check: String
            "How grave."
            severity: SignalSeverity
            "How far it has come."
            state: SignalState
            "Code of the village, for example 51.08.08.2010."
            villageCode: String
            "How many at most, 1 to 100."
            first: Int!
            "Cursor of the signal before the page."
            after: String
          ): SignalConnection!
          "One signal; null when there is none of this id."
          signal("Id of the signal." id: ID!): Signal
          "For each check how many signals there are and how much money they concern, false alarms left out of the money."
          signalSummary: [SignalSummary!]!
        }

        extend type Household {
          "What the checks found about the family, the oldest first, 100 at most."
          signals: [Signal!]!
        }

        "One page of signals."
        type SignalConnection {
          "The signals with their cursors."
          edges: [SignalEdge!]!
          "Where the page lies in the list."
          pageInfo: PageInfo!
        }

        "A signal and its cursor."
        type SignalEdge {
          "Opaque; to be given as after."
          cursor: String!
          "The signal."
          node: Signal!
        }

        "Something an auditor should look at, with the facts it rests on."
        type Signal implements Node {
          "Id of its log."
          id: ID!
          "Code of the check, or AUDIT_FINDING."
          check: String!
          "How grave it would be if true."
          severity: SignalSeverity!
          "How far it has come."
          state: SignalState!
          "What it is about."
          subjectKind: SignalSubject!
          "Id of a household, code of a village, number of a decree, tranche or account that it is about."
          subject: String!
          "The household it is about, when it is about one."
          householdId: ID
          "The village it lies in, when it lies in one."
          villageCode: String
          "Ids of the events it rests on."
          facts: [ID!]!
          "The money concerned."
          rupiah: Rupiah!
          "Of it, what was wrong in fact: paid on or after the day from which the fact was true, after the day of a death or of leaving."
          wrongInFact: Rupiah!
          "Of that, what was known to be wrong: the fact was recorded before the day of the payment."
          knownToBeWrong: Rupiah!
          "Day of the payment, when it is about one that a fact speaks against."
          paidOn: Date
          "Day from which that fact was true."
          trueSince: Date
          "Day on which the office recorded it."
          knownSince: Date
          "What the check says, with days and money."
          sentence: Sentence!
          "When it was raised."
          raisedAt: DateTime!
          "Account that raised it; system for the checks."
          raisedBy: String!
          "Why it was judged as it was."
          triageReason: TriageReason
          "When it was judged."
          triagedAt: DateTime
          "Account that judged it."
          triagedBy: String
          "How it was put right."
          remedy: SignalRemedy
          "Number of the document that shows it."
          reference: String
          "When it was put right."
          remediedAt: DateTime
        }

        "What one check has found."
        type SignalSummary {
          "Code of the check."
          check: String!
          "How many signals, false alarms among them."
          signals: Int!
          "How many nobody has judged yet."
          open: Int!
          "How many are confirmed, the remedied among them."
          confirmed: Int!
          "How many turned out to be false alarms."
          falsePositives: Int!
          "The money concerned."
          rupiah: Rupiah!
          "Of it, what was wrong in fact."
          wrongInFact: Rupiah!
          "Of that, what was known to be wrong."
          knownToBeWrong: Rupiah!
        }

        "How far a signal has come."
        enum SignalState {
          "Baru / raised, nobody looked yet"
          RAISED
          "Perlu diperiksa di lapangan / to be checked in the field"
          FIELD_CHECK
          "Tidak terbukti / a false alarm"
          FALSE_POSITIVE
          "Terbukti / confirmed"
          CONFIRMED
          "Sudah ditindaklanjuti / put right"
          REMEDIED
        }
        """;

    private SignalsSdl() {}
}

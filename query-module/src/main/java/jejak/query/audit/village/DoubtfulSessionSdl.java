package jejak.query.audit.village;

/** The schema of sessions that may be doubted. */
final class DoubtfulSessionSdl {

    static final String TEXT = """

        "What a session lacked."
        enum SessionDoubt {
          "Too few came, and it never went on to decide."
          NO_QUORUM
          "It went on to decide with fewer people than the quorum asked for."
          DECIDED_BELOW_QUORUM
          "It may decide or has decided, and its minutes are not signed."
          MINUTES_UNSIGNED
          "Its minutes lack the signature of the village head."
          HEAD_DID_NOT_SIGN
          "The office gave its result back and has not taken it since."
          RESULT_RETURNED
          "No session was held: it rests on the village head's statement (SPTJM) alone."
          DECIDED_BY_STATEMENT
        }

        "One page of doubtful sessions."
        type DoubtfulSessionConnection {
          "The entries with their cursors."
          edges: [DoubtfulSessionEdge!]!
          "Where the page lies in the list."
          pageInfo: PageInfo!
        }

        "An entry and its cursor."
        type DoubtfulSessionEdge {
          "Opaque; to be given as after."
          cursor: String!
          "The session."
          node: DoubtfulSession!
        }

        "A session that may be doubted."
        type DoubtfulSession {
          "Id of the session."
          musdesId: ID!
          "Code of the village."
          villageCode: RegionCode!
          "Day it was called for."
          scheduledOn: Date!
          "How many were invited."
          invited: Int!
          "How many came to the last sitting; null when none was held."
          present: Int
          "How many the quorum asked for."
          required: Int
          "Decisions it took on households."
          decisions: Int!
          "Number of the minutes (berita acara)."
          minutesNumber: String
          "What it lacked."
          doubts: [SessionDoubt!]!
          "Why it is in this list."
          reason: Sentence!
          "The events it rests on, in the order of the log."
          events: [CitedEvent!]!
        }
        """;

    private DoubtfulSessionSdl() {}
}

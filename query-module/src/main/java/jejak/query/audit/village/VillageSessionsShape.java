package jejak.query.audit.village;

/** The table of {@link VillageSessions}, and what it adds to the schema. */
final class VillageSessionsShape {

    static final String DDL = """
        create table village_sessions_v1 (
            musdes_id text primary key,
            village_code text not null,
            scheduled_on date not null,
            invited int not null,
            sitting int, -- the last one that was held or failed
            present int,
            required int, -- what the quorum asked for
            opened boolean not null, -- whether it went on to decide
            decisions int not null,
            signed_on date,
            minutes_number text,
            head_signed boolean not null, -- whether the village head is among the signatures
            returned_on date, -- when the office first gave the result back
            accepted_on date, -- when the office took it
            events text not null -- ids and positions, in the order of the log
        );
        create index on village_sessions_v1 (village_code, signed_on);
        create index on village_sessions_v1 (scheduled_on, musdes_id);
        """;

    static final String SDL = """
        extend type Query {
          "Question 9: villages without signed minutes of a session for some months before a day, by their codes."
          staleVillages(
            "For how many months, 1 or more."
            months: Int!
            "Day the question is about."
            asOf: Date!
            "Code of a village or kecamatan, for example 51.08.08; everywhere when left out."
            region: String
            "Whether only sessions count whose result the office has taken; otherwise all do but those it gave back."
            acceptedOnly: Boolean = false
            "How many at most, 1 to 100."
            first: Int!
            "Cursor of the entry before the page."
            after: String
          ): StaleVillageConnection!
          "Question 9: sessions called by a day that lacked the quorum, decided below it, or were not signed as they must be."
          doubtfulSessions(
            "Last day of the sessions that are asked about."
            asOf: Date!
            "Code of a village or kecamatan, for example 51.08.08; everywhere when left out."
            region: String
            "How many at most, 1 to 100."
            first: Int!
            "Cursor of the entry before the page."
            after: String
          ): DoubtfulSessionConnection!
        }

        "One page of stale villages."
        type StaleVillageConnection {
          "The entries with their cursors."
          edges: [StaleVillageEdge!]!
          "Where the page lies in the list."
          pageInfo: PageInfo!
        }

        "An entry and its cursor."
        type StaleVillageEdge {
          "Opaque; to be given as after."
          cursor: String!
          "The village."
          node: StaleVillage!
        }

        "A village that has not deliberated for long."
        type StaleVillage {
          "Its code."
          villageCode: RegionCode!
          "Its name."
          name: String!
          "Name of the kecamatan it lies in."
          kecamatan: String!
          "Day of the last signed minutes before the day; null when there were never any."
          lastSignedOn: Date
          "Id of that session."
          lastMusdesId: ID
          "Why it is in this list."
          reason: Sentence!
          "The events it rests on, in the order of the log; none when the village never deliberated."
          events: [CitedEvent!]!
        }

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

    private VillageSessionsShape() {}
}

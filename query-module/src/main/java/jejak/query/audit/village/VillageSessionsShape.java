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
            stated boolean not null, -- whether the village head's statement stands in for it
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
        """;

    private VillageSessionsShape() {}
}

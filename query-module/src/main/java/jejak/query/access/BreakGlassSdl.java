package jejak.query.access;

/** What {@link BreakGlasses} looks like in the database and in the schema. */
final class BreakGlassSdl {

    static final String DDL = """
        create table break_glass_v1 (
            access_id text primary key,
            account text not null,
            role text not null,
            reason text not null,
            case_number text not null,
            region text not null, -- region-code prefix that it opens
            opened_at timestamptz not null,
            ends_at timestamptz not null,
            told text not null, -- roles, with a comma between
            looks int not null, -- requests that were shown personal data under it
            reviewed_by text,
            reviewed_at timestamptz,
            verdict text
        );
        create index on break_glass_v1 (account, ends_at);
        create index on break_glass_v1 (opened_at, access_id);
        """;

    static final String TEXT = """
        extend type Query {
          "Every emergency access, the newest first. This list is how those who watch are told."
          breakGlasses(
            "How many at most, 1 to 100."
            first: Int!
            "Cursor of the one before the page."
            after: String
          ): BreakGlassConnection!
        }

        "One page of emergency accesses."
        type BreakGlassConnection {
          "The accesses with their cursors."
          edges: [BreakGlassEdge!]!
          "Where the page lies in the list."
          pageInfo: PageInfo!
        }

        "An emergency access and its cursor."
        type BreakGlassEdge {
          "Opaque; to be given as after."
          cursor: String!
          "The emergency access."
          node: EmergencyAccess!
        }

        "Access beyond a role, taken for a need that could not wait."
        type EmergencyAccess {
          "Id of its log."
          accessId: ID!
          "Account that took it."
          account: String!
          "Role of that account."
          role: String!
          "Why it could not wait."
          reason: BreakGlassReason!
          "File number of the case in the office."
          caseNumber: String!
          "Region that it opens."
          region: RegionCode!
          "When it was taken."
          openedAt: DateTime!
          "When it ends by itself."
          endsAt: DateTime!
          "Roles that were told, in the commit that opened it."
          told: [String!]!
          "How many requests were shown personal data under it."
          looks: Int!
          "Until when another person has to go over it: 24 hours after it was taken."
          reviewDueBy: DateTime!
          "Whether nobody has gone over it in that time."
          overdue: Boolean!
          "Account that went over it."
          reviewedBy: String
          "When it was gone over."
          reviewedAt: DateTime
          "What came of it."
          verdict: BreakGlassVerdict
        }
        """;

    private BreakGlassSdl() {}
}

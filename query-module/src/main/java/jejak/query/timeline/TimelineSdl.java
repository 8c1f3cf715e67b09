package jejak.query.timeline;

/** The schema of a family's log as its reader sees it. */
final class TimelineSdl {

    static final String TEXT = """

        "One page of a timeline."
        type TimelineConnection {
          "The events with their cursors."
          edges: [TimelineEdge!]!
          "Where the page lies in the timeline."
          pageInfo: PageInfo!
          "How many events of the wanted types there are in all."
          filteredCount: Int!
        }

        "An event and its cursor."
        type TimelineEdge {
          "Opaque; to be given as after."
          cursor: String!
          "The event."
          node: TimelineItem!
        }

        "One event of a family's log."
        type TimelineItem implements Node {
          "Id by which node finds the event."
          id: ID!
          "Id of the event."
          eventId: ID!
          "Position in the whole log."
          position: Long!
          "Version in the family's log, from 0."
          version: Long!
          "Recorded name of the event, for example aid.BsuPaid."
          type: String!
          "The module that recorded it: household, deliberation or aid."
          module: String!
          "When the office recorded it."
          recordedAt: DateTime!
          "When it is true; null for an event recorded without an effective date."
          effectiveDate: Date
          "Id of the user who acted."
          actor: String!
          "Role in which the user acted."
          role: String!
          "Region or office for which the user acted."
          scope: String!
          "On which legal ground."
          legalBasis: [LegalBasis!]!
          "On which documents."
          evidence: [Evidence!]!
          "Id of the event that made a policy act; null when a person acted."
          cause: ID
          "Id of the command that led to it."
          commandId: ID!
          "The event in words."
          sentence: Sentence! @personal(field: NAME, of: "named") @personal(field: DISABILITY, of: "assessed")
          "Hash of the event in the log's tree (RFC 6962), in hex."
          leafHash: String!
        }
        """;

    private TimelineSdl() {}
}

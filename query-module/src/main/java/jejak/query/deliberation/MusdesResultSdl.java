package jejak.query.deliberation;

/** The schema of how far a deliberation has come, of what is laid before it, and of what becomes of its result. */
final class MusdesResultSdl {

    static final String TEXT = """
        "How far a session has come."
        enum MusdesState {
          "Called."
          SCHEDULED
          "Put off to a further sitting."
          POSTPONED
          "It may decide."
          OPEN
          "The minutes are signed and the session is closed."
          MINUTES_SIGNED
          "The result lies with the office."
          SUBMITTED
          "The office gave the result back to the village."
          RETURNED
          "The office took the result."
          ACCEPTED
          "It was called off before anybody came."
          CANCELLED
        }

        "The families laid before a session."
        type Prelist {
          "The village's own name of this version."
          version: String!
          "SHA-256 in hex of the ids in their order, each ended by a line feed."
          contentHash: String!
          "Ids of the families, sorted."
          householdIds: [ID!]!
          "Those of them on which nothing was decided."
          undecided: [ID!]!
        }

        "One person who was invited."
        type Invitee {
          "Id of the person."
          personId: ID!
          "Name; reads [dihapus] once the person's data were erased."
          name: String! @personal(field: NAME, of: "personId")
          "As what the person was invited."
          role: AttendeeRole!
        }

        "A village head's statement of full responsibility (SPTJM) in place of a session."
        type Sptjm {
          "Its number."
          statementNumber: String!
          "Day it was signed."
          issuedOn: Date!
          "SHA-256 of the document in hex."
          contentHash: String!
          "Who signed it."
          signatory: Signature!
        }

        "That a session was called off: it had been called by mistake, or could not be held."
        type MusdesCancellation {
          "Day it was called off."
          cancelledOn: Date!
          "Why."
          reason: MusdesCancellationReason!
          "Account that called it off."
          cancelledBy: String!
        }

        "One signature under the minutes."
        type Signature {
          "Id of the person."
          personId: ID!
          "Name; reads [dihapus] once the person's data were erased."
          name: String! @personal(field: NAME, of: "personId")
          "As what the person signed."
          role: AttendeeRole!
        }

        "One handing in of a session's result to the office."
        type MusdesSubmission {
          "Day it was handed in."
          submittedOn: Date!
          "Last day for it by the rules; null when they set none."
          dueOn: Date
          "The files that came with it."
          attachments: [MusdesAttachment!]!
          "Day the office gave it back, if it did."
          returnedOn: Date
          "Why it went back."
          returnReason: ResultReturnReason
          "Day the office took it, if it did."
          acceptedOn: Date
        }

        "One file that came with a result."
        type MusdesAttachment {
          "What it holds."
          kind: AttachmentKind!
          "SHA-256 of the file in hex."
          contentHash: String!
        }

        "A signed addendum to the minutes, which stay as they were."
        type MusdesAddendum {
          "Its number."
          addendumNumber: String!
          "Day it was signed."
          amendedOn: Date!
          "Why the minutes were amended."
          ground: AmendmentGround!
          "SHA-256 of the document in hex."
          contentHash: String!
          "Who signed."
          signatures: [Signature!]!
        }

        "An addendum that somebody brought; it changes nothing until another hand confirms it."
        type MusdesWaitingAddendum {
          "Id of the household it is about."
          householdId: ID!
          "What it would decide."
          kind: DecisionKind!
          "Why, where it says."
          reason: DecisionReason
          "Day from which the decision would count."
          decidedOn: Date!
          "The addendum itself."
          addendum: MusdesAddendum!
        }
        """;

    private MusdesResultSdl() {}
}

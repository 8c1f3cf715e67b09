package jejak.query.deliberation;

/** The schema of what becomes of a deliberation's result. */
final class MusdesResultSdl {

    static final String TEXT = """
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
        """;

    private MusdesResultSdl() {}
}

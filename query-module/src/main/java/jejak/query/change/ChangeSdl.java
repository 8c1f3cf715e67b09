package jejak.query.change;

/** The schema of what changed in a family, and of where its fields come from. */
final class ChangeSdl {

    private static final String MARKS = """
            @personal(field: NIK_MASKED, of: "nikOf") @personal(field: CARD_NUMBER_MASKED, of: "cardNumberOf")
            @personal(field: NAME, of: "nameOf") @personal(field: BIRTH_DATE, of: "birthDateOf")
            @personal(field: ADDRESS, of: "addressOf") @personal(field: DISABILITY, of: "disabilityOf")
        """;

    static final String TEXT = """
        extend type Query {
          "What is otherwise in a family at one moment than at another, field by field, each with the event that made it so; null when no household has this id. A family that was not yet registered has no fields."
          householdDiff(
            "Id of the household."
            id: ID!
            "The moment to compare with."
            from: AsOfInput!
            "The moment that is compared; now when left out."
            to: AsOfInput
          ): [HouseholdChange!]
          "For every field of a family the change that made it what it is: which event, when, by whom; null when no household has this id, or none had it at that moment."
          blame(
            "Id of the household."
            id: ID!
            "Only this field and what lies under it, for example members or registry[DTKS].status."
            path: String
            "The moment the question is about; now when left out."
            asOf: AsOfInput
          ): [HouseholdChange!]
        }

        "One field of a family that became otherwise, and the event that made it so."
        type HouseholdChange {
          "Where the field stands, for example members[ID].occupation or benefits[BSU/EXTREME_POVERTY/2024].state; entries of a list go by what they are of."
          path: String!
          "What became of it."
          kind: ChangeKind!
          "Its value before, numbers masked; null when there was none."
          before: String
        """ + MARKS + """
          "Its value after, numbers masked; null when there is none any more."
          after: String
        """ + MARKS + """
          "The event that made it so: one that counts at the one moment and not at the other."
          event: TimelineItem!
        }

        "What became of a field."
        enum ChangeKind {
          "It had no value before."
          ADDED
          "It has no value any more."
          REMOVED
          "It has another value."
          CHANGED
        }
        """;

    private ChangeSdl() {}
}

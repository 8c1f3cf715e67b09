package jejak.query.access;

/** The mark in the schema on every field that shows something of a person: what it shows, and of whom. */
public final class PersonalMark {

    public static final String NAME = "personal";
    public static final String FIELD = "field";
    public static final String OF = "of";

    /** Its definition. */
    public static final String SDL = """
        "Marks a field that shows personal data; whoever is shown it is put on record before the answer leaves."
        directive @personal(
          "What it shows."
          field: PersonalField!
          "Where the ids of the persons stand: an argument of the field, or a property beside it."
          of: String!
        ) repeatable on FIELD_DEFINITION
        """;

    private PersonalMark() {}
}

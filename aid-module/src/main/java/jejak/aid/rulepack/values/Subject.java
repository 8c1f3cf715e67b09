package jejak.aid.rulepack.values;

/** Who receives what a category gives. */
public enum Subject {
    /** Any living member receives it for the family. */
    FAMILY,
    /** The member with the disability. */
    MEMBER_WITH_DISABILITY,
    /** Any living member, each in person. */
    PERSON
}

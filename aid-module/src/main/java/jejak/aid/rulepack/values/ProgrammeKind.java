package jejak.aid.rulepack.values;

/** What kind of aid a programme gives, and so which steps it knows. */
public enum ProgrammeKind {
    /** Money, paid in tranches by the bank. */
    CASH,
    /** Goods, such as rice or meals. */
    IN_KIND,
    /** Something done for the family or a member, such as a component of ATENSI. */
    SERVICE,
    /** A contribution paid for a person to somebody else, such as a health insurer. */
    CONTRIBUTION,
    /** Given by others; the office only records who takes part. */
    EXTERNAL;

    /** Whether it is planned and handed over month by month. */
    public boolean delivered() {
        return switch (this) {
            case IN_KIND, SERVICE, CONTRIBUTION -> true;
            case CASH, EXTERNAL -> false;
        };
    }
}

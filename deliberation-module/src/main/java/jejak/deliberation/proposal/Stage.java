package jejak.deliberation.proposal;

/** How far a proposal has come: what it waits for is the step after. */
enum Stage {
    DRAFTED,
    RETURNED,
    VILLAGE_FINAL,
    VERIFIED,
    OFFICE_APPROVED,
    REGENT_ENDORSED,
    SUBMITTED,
    ACCEPTED,
    REJECTED;

    boolean over() {
        return this == ACCEPTED || this == REJECTED;
    }

    boolean withVillage() {
        return this == DRAFTED || this == RETURNED;
    }

    /** Whether the office holds it: only then can it go back or be turned down. */
    boolean withOffice() {
        return switch (this) {
            case VILLAGE_FINAL, VERIFIED, OFFICE_APPROVED, REGENT_ENDORSED -> true;
            case DRAFTED, RETURNED, SUBMITTED, ACCEPTED, REJECTED -> false;
        };
    }
}

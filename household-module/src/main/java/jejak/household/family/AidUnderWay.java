package jejak.household.family;

import java.util.Set;

/**
 * Answers what aid binds a family to the office.
 *
 * <p>Aid stands in the same log as the family, so aid that slips in after the question makes the commit fail and the
 * command start afresh.
 */
public interface AidUnderWay {

    /** Ids of the persons who are to receive money or something else that is neither handed over nor taken back. */
    Set<String> payees(String householdId);

    /** Whether anything is on its way to the family or to one of its persons. */
    boolean underWay(String householdId);

    /** Whether a nomination or a benefit of the family has not been terminated. */
    boolean entitled(String householdId);
}

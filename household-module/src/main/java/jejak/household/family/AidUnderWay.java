package jejak.household.family;

import java.util.Set;

/**
 * Answers what aid binds a family to the office.
 *
 * <p>Aid stands in the same log as the family, so aid that slips in after the question makes the commit fail and the
 * command start afresh.
 */
public interface AidUnderWay {

    /** As the log says now; one reading answers all of it. */
    Aid of(String householdId);

    /**
     * What the office owes a family or has promised it.
     *
     * @param payees ids of the persons who are to receive money or something else that is neither handed over nor taken back
     * @param underWay whether anything is on its way to the family or to one of its persons
     * @param entitled whether a nomination or a benefit of the family has not been terminated
     */
    record Aid(Set<String> payees, boolean underWay, boolean entitled) {}
}

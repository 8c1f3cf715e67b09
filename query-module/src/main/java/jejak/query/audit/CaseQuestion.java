package jejak.query.audit;

import java.util.List;
import jejak.query.facts.CaseFile;

/** A question that one family's file answers: pure, and so the same whenever it is asked. */
@FunctionalInterface
interface CaseQuestion {

    /** The rows that this family adds to the answer. */
    List<Finding> of(String householdId, CaseFile file);
}

package jejak.aid.check;

import java.util.List;

/** A check that one family's log answers. */
public interface HouseholdCheck extends Check {

    /** Everything it finds in the file; the same again when nothing changed. */
    List<Finding> find(CaseFile file, Circumstances now);
}

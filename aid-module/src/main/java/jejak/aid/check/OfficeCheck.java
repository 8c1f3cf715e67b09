package jejak.aid.check;

import java.util.List;

/** A check that only a whole regency's log answers; it looks at every sweep. */
public interface OfficeCheck extends Check {

    /** Everything it finds; the same again when nothing changed. */
    List<Finding> find(OfficeFacts facts, Circumstances now);
}

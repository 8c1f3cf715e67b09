package jejak.aid.budget;

import java.util.Optional;

/** Answers what is planned for a tranche. */
@FunctionalInterface
public interface TranchePlans {

    /** The plan of one tranche of a category, or nothing when it is not planned. */
    Optional<TranchePlan> find(String budgetLineId, String category, int tranche);
}

package jejak.aid.rulepack.office;

import java.util.List;
import jejak.aid.rulepack.Means;

/** Through whose hands a proposal goes after the village. */
public record ApprovalChain(
        @Means("The steps in order.") List<Step> steps,

        @Means("Whether nobody may take two steps of one proposal.")
        boolean fourEyes) {

    /** One hand. */
    public record Step(
            @Means("What is done, for example VERIFY.") String act,
            @Means("Code of the role that does it.") String role) {}
}

package jejak.aid.rulepack.office;

import java.util.List;
import jejak.aid.rulepack.Means;
import org.jspecify.annotations.Nullable;

/** How money reaches people, and goes back when it does not. */
public record Payout(
        @Means("Name of the bank.") String bank,
        @Means("Its branches and the kecamatan they serve.") List<Branch> branches,

        @Means("How often a failed payment may be tried again.")
        int retries,

        @Means("Days after which money that nobody collected goes back to the treasury.")
        int returnWithinDays,

        @Means("Who may collect.") List<Payee> payees,

        @Means("What goes to the bank in files.") @Nullable BankFiles files) {

    /** A branch of the bank. */
    public record Branch(
            @Means("Name of the branch.") String name,

            @Means("Codes of the kecamatan whose families collect there; empty for all others.")
            List<String> kecamatan) {}

    /** Who may collect a payment. */
    public enum Payee {
        RECIPIENT,
        HEAD_OF_FAMILY,
        FAMILY_MEMBER,
        HEIR,
        REPRESENTATIVE
    }
}

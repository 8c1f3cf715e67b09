package jejak.aid.events;

import java.time.LocalDate;
import jejak.kernel.Claim;
import org.jspecify.annotations.Nullable;

/** Who may collect for a recipient that cannot come, or has died. */
public sealed interface PayeeEvent extends Claim.Source {

    /** The household whose log holds this event. */
    String householdId();

    /**
     * The office recognises somebody as heir or representative of a recipient; a later one of the same standing takes the
     * place of an earlier one.
     *
     * @param payeeHouseholdId the household the payee is registered in, when it is another one; null when it is this one
     * @param evidenceKind kind of the document, as the rule pack names it
     * @param number number of the document; never a name
     * @param contentHash SHA-256 of its file in hex
     */
    record PayeeNamed(
            String householdId,
            String recipientPersonId,
            PayeeStanding standing,
            String payeePersonId,
            @Nullable String payeeHouseholdId,
            String evidenceKind,
            String number,
            LocalDate datedOn,
            String contentHash)
            implements PayeeEvent {}

    /** The office no longer recognises the payee; what was collected until then stays collected. */
    record PayeeWithdrawn(String householdId, String recipientPersonId, PayeeStanding standing, String payeePersonId)
            implements PayeeEvent {}

    /** As what somebody collects for another. */
    enum PayeeStanding {
        HEIR,
        REPRESENTATIVE
    }
}

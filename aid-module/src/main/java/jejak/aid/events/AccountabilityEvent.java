package jejak.aid.events;

import java.time.LocalDate;
import jejak.kernel.Claim;
import org.jspecify.annotations.Nullable;

/** Documents that account for what a family is paid; they are kept elsewhere, their hashes here. */
public sealed interface AccountabilityEvent extends Claim.Source {

    /** The household whose log holds this event. */
    String householdId();

    /** The recipient signed to use the money for what it is given for. */
    record IntegrityPactSigned(
            String householdId,
            String programme,
            String category,
            int year,
            String recipientPersonId,
            LocalDate signedOn,
            String contentHash)
            implements AccountabilityEvent {}

    /**
     * A document of the accountability file is on record.
     *
     * @param paymentId the payment it proves; null for one that stands for the whole benefit
     * @param number its number; never a name
     * @param contentHash SHA-256 of its file in hex
     */
    record AccountabilityDocumentFiled(
            String householdId,
            String programme,
            String category,
            int year,
            @Nullable String paymentId,
            DocumentKind kind,
            String number,
            LocalDate datedOn,
            String contentHash)
            implements AccountabilityEvent {}

    /** What a document of the accountability file is. */
    enum DocumentKind {
        PROPOSAL,
        OFFICIAL_STATEMENT,
        PROOF_OF_HANDOVER
    }
}

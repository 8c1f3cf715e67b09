package jejak.aid.evidence;

import java.time.LocalDate;
import jejak.aid.events.AccountabilityEvent.AccountabilityDocumentFiled;
import jejak.aid.events.AccountabilityEvent.DocumentKind;
import jejak.aid.rulepack.PackHash;
import jejak.kernel.Rejected;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Puts a document of the accountability file on record by its hash.
 *
 * @param payment id of the payment it proves; null for one that stands for the whole benefit
 */
public record FileDocument(
        @TargetAggregateIdentifier String householdId,
        String programme,
        String category,
        int year,
        @Nullable String payment,
        DocumentKind kind,
        String number,
        LocalDate datedOn,
        String contentHash) {

    AccountabilityDocumentFiled decide(FileState state, LocalDate today) {
        FileState.Key benefit = new FileState.Key(programme, category, year);
        new Rejected.Checks()
                .that(state.recipient(benefit).isPresent(), "category", EvidenceFault.NOT_NOMINATED)
                .that(payment == null || state.hasPayment(benefit, payment), "payment", EvidenceFault.PAYMENT_UNKNOWN)
                .that(
                        kind != DocumentKind.PROOF_OF_HANDOVER || payment != null,
                        "payment",
                        EvidenceFault.PAYMENT_NEEDED)
                .that(!number.isBlank(), "number", EvidenceFault.VALUE_MISSING)
                .that(!datedOn.isAfter(today), "datedOn", EvidenceFault.DATE_NOT_PLAUSIBLE)
                .that(
                        payment == null || kind != DocumentKind.PROOF_OF_HANDOVER || state.orderedBy(payment, datedOn),
                        "datedOn",
                        EvidenceFault.BEFORE_ORDER)
                .that(PackHash.wellFormed(contentHash), "contentHash", EvidenceFault.NOT_A_HASH)
                .done();
        return new AccountabilityDocumentFiled(
                householdId, programme, category, year, payment, kind, number, datedOn, contentHash);
    }
}

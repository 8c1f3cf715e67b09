package jejak.aid.evidence;

import java.time.LocalDate;
import jejak.aid.events.AccountabilityEvent.IntegrityPactSigned;
import jejak.aid.rulepack.PackHash;
import jejak.kernel.Rejected;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Records that the recipient of a benefit signed the integrity pact (pakta integritas). */
public record SignIntegrityPact(
        @TargetAggregateIdentifier String householdId,
        String programme,
        String category,
        int year,
        String recipientPersonId,
        LocalDate signedOn,
        String contentHash) {

    IntegrityPactSigned decide(FileState state, LocalDate today) {
        var recipient = state.recipient(new FileState.Key(programme, category, year));
        new Rejected.Checks()
                .that(recipient.isPresent(), "category", EvidenceFault.NOT_NOMINATED)
                .that(
                        recipient.isEmpty() || recipient.get().equals(recipientPersonId),
                        "recipientPersonId",
                        EvidenceFault.NOT_THE_RECIPIENT)
                .that(!signedOn.isAfter(today), "signedOn", EvidenceFault.DATE_NOT_PLAUSIBLE)
                .that(state.lived(recipientPersonId, signedOn), "signedOn", EvidenceFault.SIGNATORY_NOT_ALIVE)
                .that(PackHash.wellFormed(contentHash), "contentHash", EvidenceFault.NOT_A_HASH)
                .done();
        return new IntegrityPactSigned(
                householdId, programme, category, year, recipientPersonId, signedOn, contentHash);
    }
}

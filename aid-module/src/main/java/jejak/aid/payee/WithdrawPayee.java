package jejak.aid.payee;

import jejak.aid.events.PayeeEvent.PayeeStanding;
import jejak.aid.events.PayeeEvent.PayeeWithdrawn;
import jejak.kernel.Rejected;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Takes the recognition of an heir or a representative back, when the document does not hold any more. */
public record WithdrawPayee(
        @TargetAggregateIdentifier String householdId, String recipientPersonId, PayeeStanding standing) {

    PayeeWithdrawn decide(PayeeState family) {
        return family.payees()
                .of(recipientPersonId, standing)
                .map(named -> new PayeeWithdrawn(householdId, recipientPersonId, standing, named.personId()))
                .orElseThrow(() -> new Rejected("standing", PayeeFault.NOBODY_NAMED));
    }
}

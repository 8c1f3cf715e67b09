package jejak.api.erasure;

import jejak.aid.bank.OpenPayments;
import jejak.household.erasure.PaymentsUnderWay;
import jejak.ledger.Ledger;
import jejak.ledger.RecordedEvent;

/** Reads from a household's log whether money is on its way to a person. */
record LoggedPayments(Ledger ledger) implements PaymentsUnderWay {

    @Override
    public boolean to(String householdId, String personId) {
        return OpenPayments.payees(ledger.stream(householdId).stream()
                        .map(RecordedEvent::payload)
                        .toList())
                .contains(personId);
    }
}

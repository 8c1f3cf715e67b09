package jejak.api.family;

import jejak.aid.bank.OpenAid;
import jejak.household.family.AidUnderWay;
import jejak.ledger.Ledger;
import jejak.ledger.RecordedEvent;

/** Reads from a household's log what the office owes it or has promised it. */
record LoggedAid(Ledger ledger) implements AidUnderWay {

    @Override
    public Aid of(String householdId) {
        OpenAid open = OpenAid.of(
                ledger.stream(householdId).stream().map(RecordedEvent::payload).toList());
        return new Aid(open.payees(), open.underWay(), open.entitled());
    }
}

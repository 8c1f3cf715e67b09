package jejak.api.erasure;

import java.util.Set;
import jejak.aid.bank.OpenAid;
import jejak.household.family.AidUnderWay;
import jejak.ledger.Ledger;
import jejak.ledger.RecordedEvent;

/** Reads from a household's log what the office owes it or has promised it. */
record LoggedAid(Ledger ledger) implements AidUnderWay {

    @Override
    public Set<String> payees(String householdId) {
        return aid(householdId).payees();
    }

    @Override
    public boolean underWay(String householdId) {
        return aid(householdId).underWay();
    }

    @Override
    public boolean entitled(String householdId) {
        return aid(householdId).entitled();
    }

    private OpenAid aid(String householdId) {
        return OpenAid.of(
                ledger.stream(householdId).stream().map(RecordedEvent::payload).toList());
    }
}

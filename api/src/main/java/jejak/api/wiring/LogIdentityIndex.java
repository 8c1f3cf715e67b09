package jejak.api.wiring;

import java.util.Optional;
import jejak.api.privacy.ClaimHashes;
import jejak.household.IdentityIndex;
import jejak.ledger.ClaimHolder;
import jejak.ledger.Ledger;

/** Answers from the ledger's claims who holds a NIK; there is no other list of numbers. */
record LogIdentityIndex(Ledger ledger, ClaimHashes hashes) implements IdentityIndex {

    private static final String NIK = "nik";

    @Override
    public Optional<String> householdHolding(String nik) {
        return ledger.holder(NIK, hashes.hash(NIK, nik)).map(ClaimHolder::stream);
    }
}
